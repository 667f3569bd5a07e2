/** Patterns of stilted phrases that comments and documents once used, each with advice on what to write instead. */
const STILTED_PHRASES: readonly [RegExp, string][] = [
  [/\b(stands?|stood|standing)\b(?! for\b|-|ards?\b)/i, 'name what happens: is shown, is printed, is placed, remains'],
  [/\b(told|tells?|telling)\b/i, 'name what happens: reports, distinguishes, announces, posts'],
  [/\b(leads?|led|leading) to\b/i, 'write “links to”, “opens” or “causes”'],
  [/\b(spoken|speaks?|speaking) of\b/i, 'write “names”, “highlights” or “describes”'],
  [/\b(is|are|was|were|be|been) said\b|\bsaid of\b/i, 'name who states it, or what is shown'],
  [/\b(asks?|asked|asking) for\b/i, 'write “requests”, “needs” or “chooses”'],
  [/\b(is|are|was|were|be|been) held\b|\bheld against\b/i, 'write “is compared with”, “is stored” or “is kept”'],
  [/\b(bears?|bore|borne|bearing) (?!in degrees)/i, 'write “has” or “tolerates”'],
  [/\b(goes|go|going|went) on\b/i, 'write “continues”'],
  [/\b(lays?|laid|laying)\b(?! out)/i, 'write “places” or “draws”'],
  [/\b(to|can|could|may) be had\b/i, 'write “is available”'],
  [/\b(mends?|mended|mending)\b/i, 'write “fix” or “correct”'],
  [/\b(reckon\w*|anew|nought|betake\w*)\b/i, 'use a current word: compute, again, zero'],
  [/\b(therein|thereof|whereof|herein|whither|hither)\b/i, 'use a current word'],
  [/\bdear(er|est)?\b/i, 'write “expensive” or “slow”'],
  [/\bin (one|two|three) goes?\b|\bat one go\b/i, 'write “in steps” or “at once”'],
  [
    /\b(what|who|whoever) (stands|lies|asks|reads|comes|goes|wants|knows|says|tells|speaks)\b(?![^.]*\?)/i,
    'name the thing or the person: the value, the reader, the server',
  ],
  [/\bthat is one\b|\bwhat is one\b|\bsuch as are\b/i, 'name the thing again'],
  [/\bat (its|their) leisure\b|\bin mid-way\b/i, 'use a technical term'],
];

/** Matches the first word of a comment that usually has no verb and cannot be understood without the code below it. */
const FRAGMENT = /^(Of|Those|That of|What|Who|Whose|Which|By|Beside)\b(?![^.]*\?)/;

/**
 * Finds the first phrase that our style refuses in comments, test titles and documents.
 * @param text a comment, a test title or a paragraph
 * @returns advice on what to write instead; undefined where there is no such phrase
 */
export function findRefusedWording(text: string, { isTitle = false } = {}): string | undefined {
  if (!isTitle && FRAGMENT.test(text)) return 'begin with a subject or a verb';
  return STILTED_PHRASES.find(([turn]) => turn.test(text))?.[1];
}
