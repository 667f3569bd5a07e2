import type { CheckIndex, NumberEntry } from '@/components/check/checkIndex';
import type { CheckedNumber } from '@/lib/check/checkText';
import { type HingeEvidence, hingeEvidence } from '@/lib/check/hingeEvidence';
import type { IndexedNumber } from '@/lib/check/indexedNumber';
import type { Remark, RemarkedText } from '@/lib/check/remarksOn';
import { leftToRight } from '@/lib/text/leftToRight';
import type { CheckWords } from './checkWords';

/** The two ways to read words such as “of which”, as bars to one scale. */
export interface ReadingBars {
  readonly whole: number;
  readonly part: number;
  /** Which of them the tables contradict, or bear out. */
  readonly contradicted: 'inside' | undefined;
  readonly borneOut: 'beside' | 'inside' | undefined;
}

/** What there is to say of a part of a text, in finished words: for the page and for the note. */
export interface DescribedRemark {
  readonly kind: Remark['kind'] | 'sum';
  /** Of the number, or of the numbers that a hinge joins; absent where it is in no table. */
  readonly hue?: string;
  /** Ids of the numbers that it can be, best first. Absent: it is no number. */
  readonly ids?: readonly string[];
  /** The part as it was written, and where, in characters. */
  readonly written: string;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  /** Numbers of the tables to show below the lines. */
  readonly numbers: readonly NumberEntry[];
  readonly bars?: ReadingBars;
  /** Where to read on, and under which words. */
  readonly link?: { readonly address: string; readonly text: string };
}

/** Says in the language of the page what there is to say of each part of a text, in reading order. */
export function describeRemarks(
  written: string,
  { text, remarks }: RemarkedText,
  index: CheckIndex,
  words: CheckWords,
): readonly DescribedRemark[] {
  const entries = new Map(index.numbers.map((entry) => [entry.id, entry]));
  const entry = (number: IndexedNumber | undefined) => entries.get(number?.id ?? '');
  const slice = (first: number, end: number) =>
    written.slice(text.tokens[first]?.from ?? 0, text.tokens[end - 1]?.to ?? 0);
  const printed = ({ found }: CheckedNumber) => slice(found.first, found.end);
  const { say } = words;

  const describe = (remark: Remark): Pick<DescribedRemark, 'lines' | 'numbers'> & Partial<DescribedRemark> => {
    switch (remark.kind) {
      case 'number':
        return describeNumber(remark, { index, words, entry, printed });
      case 'unit': {
        const best = entry(remark.number.matches[0]?.number);
        const counts = index.metrics[best?.metric ?? '']?.counts ?? '';
        const values = { word: slice(remark.first, remark.end), number: printed(remark.number), counts };
        return { lines: [say(index.words.unit, values)], numbers: [] };
      }
      case 'period': {
        const period = entry(remark.number.matches[0]?.number)?.period ?? '';
        const values = { words: slice(remark.first, remark.end), number: printed(remark.number), period };
        return { lines: [say(index.words.period, values)], numbers: [] };
      }
      case 'word': {
        const { term = '', definition = '', address = '' } = index.glossary[remark.entry] ?? {};
        const link = { address, text: term };
        return { lines: [say(index.words.word, { term, definition })], numbers: [], link };
      }
      case 'hinge':
        return describeHinge(remark, slice(remark.first, remark.end), { index, words, entry });
    }
  };

  return remarks.map((remark) => {
    const from = text.tokens[remark.first]?.from ?? 0;
    const to = text.tokens[remark.end - 1]?.to ?? 0;
    return { kind: remark.kind, written: written.slice(from, to), from, to, ...describe(remark) };
  });
}

interface Context {
  readonly index: CheckIndex;
  readonly words: CheckWords;
  readonly entry: (number: IndexedNumber | undefined) => NumberEntry | undefined;
}

function describeNumber(
  { number, sum, nearest }: Extract<Remark, { kind: 'number' }>,
  { index, words, entry, printed }: Context & { readonly printed: (number: CheckedNumber) => string },
): Pick<DescribedRemark, 'kind' | 'ids' | 'lines' | 'numbers' | 'hue'> {
  const { known, unknown, sum: sums } = index.words;
  const { matches } = number;
  const ids = matches.map((match) => match.number.id);
  const numbers = matches.flatMap((match) => entry(match.number) ?? []);
  const [best] = numbers;
  if (best) {
    const lines = [numbers.length === 1 ? known.one : words.say(known.several, { n: numbers.length })];
    if (!matches[0]?.isExact && numbers.length === 1)
      lines.push(words.say(known.rounded, { printed: printed(number), value: best.shown }));
    if (best.status === 'derived') lines.push(known.derived);
    return { kind: 'number', ids, lines, numbers, ...hueOf(best, index) };
  }
  if (sum) {
    const formula = leftToRight(index.locale, sum.values.map(words.number).join(` ${sum.sign} `));
    const line = words.say(sum.of === 'text' ? sums.inText : sums.inTables, { formula });
    return {
      kind: 'sum',
      ids,
      lines: [unknown.title, line],
      numbers: sum.numbers.flatMap((each) => entry(each) ?? []),
    };
  }
  const near = entry(nearest);
  const lines = near ? [unknown.title, unknown.nearest] : [unknown.title];
  return { kind: 'number', ids, lines, numbers: near ? [near] : [] };
}

/** What the tables say, where all that the two numbers can be says the same. */
function agreedEvidence(whole: CheckedNumber, part: CheckedNumber, { metrics }: CheckIndex): HingeEvidence {
  const exact = ({ matches }: CheckedNumber) => (matches[0]?.isExact ? matches.filter(({ isExact }) => isExact) : []);
  const all = exact(whole).flatMap((a) => exact(part).map((b) => hingeEvidence(a.number, b.number, metrics)));
  const [first = 'undecided'] = all;
  return all.every((each) => each === first) ? first : 'undecided';
}

function hueOf(number: NumberEntry | undefined, { metrics }: CheckIndex): Pick<DescribedRemark, 'hue'> {
  const hue = metrics[number?.metric ?? '']?.hue;
  return hue === undefined ? {} : { hue };
}

function describeHinge(
  { whole, part }: Extract<Remark, { kind: 'hinge' }>,
  written: string,
  { index, words, entry }: Context,
): Pick<DescribedRemark, 'lines' | 'numbers'> & Partial<DescribedRemark> {
  const { hinge } = index.words;
  if (!whole) return { lines: [words.say(hinge.alone, { words: written })], numbers: [] };
  const [first, second] = [entry(whole.matches[0]?.number), entry(part.matches[0]?.number)];
  const evidence = agreedEvidence(whole, part, index);
  const isOtherKind = evidence === 'other-kind';
  const name = (number: NumberEntry | undefined) =>
    (isOtherKind ? index.metrics[number?.metric ?? '']?.counts : number?.period) ?? '';
  const message = {
    apart: hinge.apart,
    within: hinge.within,
    'other-kind': hinge.otherKind,
    undecided: hinge.undecided,
  }[evidence];
  const isLarger = part.found.value > whole.found.value;
  const story = index.claims.find(({ numbers }) => [first, second].every((each) => each && numbers.includes(each.id)));
  return {
    lines: isLarger
      ? [words.say(hinge.larger, { words: written })]
      : [words.say(hinge.open, { words: written }), words.say(message, { first: name(first), second: name(second) })],
    numbers: [],
    ...hueOf(first, index),
    bars: {
      whole: whole.found.value,
      part: part.found.value,
      contradicted: evidence === 'apart' ? 'inside' : undefined,
      borneOut: evidence === 'apart' ? 'beside' : evidence === 'within' ? 'inside' : undefined,
    },
    ...(story && { link: { address: story.address, text: hinge.story } }),
  };
}
