import { readFileSync } from 'node:fs';
import { lessonRecord } from '@/components/classroom/lesson/lessonRecord';
import { findObservation } from '@/lib/facts/facts';
import { formatNumber, formatRange } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';

/**
 * Character of a text, with the positions in px of the window of its left and right edge and of its vertical middle.
 */
interface SeenSign {
  readonly sign: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/**
 * Maximum distance in px between the middles of two characters on one line: fonts on one line differ by less, lines by
 * more.
 */
const LINE_TOLERANCE = 8;

/** Text of an Arabic page that contains a part to be read from left to right. */
interface BidiText {
  readonly what: string;
  readonly path: string;
  /** Selector of the element with the text. */
  readonly selector: string;
  readonly text: string;
  /** Characters without spaces from left to right, as a reader sees them. Default: in the order of `text`. */
  readonly seen?: string;
}

const { version } = JSON.parse(readFileSync('out/data/datapackage.json', 'utf8')) as { readonly version: string };

const number = (id: string) => formatNumber('ar', findObservation(id).value ?? 0);

const [year, quarter] = [findObservation('attempts-2021').value ?? 0, findObservation('attempts-2022-q1').value ?? 0];
const formula = `${formatNumber('ar', year)} − ${formatNumber('ar', quarter)} = ${formatNumber('ar', year - quarter)}`;
const { ages } = lessonRecord('two-readings');
/** First word of the byline of a claim: a name in Latin letters, with the Arabic comma after it. */
const byline = /^\w+،/.exec(messages('ar').claim.byline)?.[0];
if (!byline) throw new Error('The Arabic byline of claims no longer begins with a name in Latin letters.');

export const BIDI_TEXTS: readonly BidiText[] = [
  { what: 'a number', path: '/ar/', selector: '.ledger-rows data', text: number('attempts-2021') },
  {
    what: 'the formula of a reading',
    path: '/ar/?r=attempts:A#claim-attempts',
    selector: '#claim-attempts .reading-formula',
    text: formula,
  },
  {
    what: 'the formula of a reading, on the page of its count',
    path: '/ar/numbers/attempts-morocco/',
    selector: '#attempts-2021 .number-readings dd',
    text: formula,
  },
  { what: 'a day of the data', path: '/ar/data/', selector: 'footer p', text: version },
  {
    what: 'a name in Latin letters, with the comma after it',
    path: '/ar/#claim-attempts',
    selector: '#claim-attempts .claim-byline',
    text: byline,
    seen: `،${byline.slice(0, -1)}`,
  },
  {
    what: 'a word of a source within quotation marks',
    path: '/ar/glossary/#fence-attempt',
    selector: '#fence-attempt dd',
    text: '«assauts»',
    seen: '»assauts«',
  },
  {
    what: 'a range in words, from its first number at the right',
    path: '/ar/teach/two-readings/',
    selector: '.lesson-page dd',
    text: formatRange('ar', ages.from, ages.to ?? 0),
    seen: `${ages.to}${ages.from}`,
  },
];

/**
 * Measures the position in the window of each character of a text, in the first match of a selector that contains the
 * text. Runs in the page.
 * @returns the characters in the order in which they are written, without spaces and characters of direction; empty
 * where no HTML element contains the text
 */
export function measureCharacters([selector, text]: readonly [selector: string, text: string]): SeenSign[] {
  const mark = /[\s\u2066-\u2069]/;
  for (const found of document.querySelectorAll(selector)) {
    const texts = document.createTreeWalker(found, NodeFilter.SHOW_TEXT);
    const signs: { sign: string; node: Text; at: number }[] = [];
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      for (let at = 0; at < node.data.length; at += 1) {
        const sign = node.data.charAt(at);
        if (!mark.test(sign)) signs.push({ sign, node, at });
      }
    }
    const wanted = [...text].filter((sign) => !mark.test(sign)).join('');
    const from = signs
      .map(({ sign }) => sign)
      .join('')
      .indexOf(wanted);
    if (from < 0) continue;
    return signs.slice(from, from + wanted.length).map(({ sign, node, at }) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { sign, left, right, middle: (top + bottom) / 2 };
    });
  }
  return [];
}

/**
 * Sorts the characters of a text as a reader sees them, line by line from the left.
 * @returns the characters without Arabic letters, which join
 */
export function charactersFromLeft(signs: readonly SeenSign[]): string {
  return signs
    .filter(({ sign }) => !/[\u0621-\u0652]/.test(sign))
    .toSorted((a, b) => (Math.abs(a.middle - b.middle) > LINE_TOLERANCE ? a.middle - b.middle : a.left - b.left))
    .map(({ sign }) => sign)
    .join('');
}

/**
 * Removes the spaces from a text that is written from left to right, for comparison with the result of
 * `charactersFromLeft`.
 */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}
