import { readFileSync } from 'node:fs';
import { lessonOf } from '@/components/classroom/lesson/lessonOf';
import { observation } from '@/lib/facts/facts';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatRange } from '@/lib/text/formatRange';
import { messages } from '@/lib/text/messages';

/** A character of a text with its position in px of the window. */
interface SeenSign {
  readonly sign: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/**
 * Characters whose middles are no further apart are on one line, px: fonts of one line differ by less, lines by more.
 */
const LINE_TOLERANCE = 8;

/** A text of an Arabic page with a part that runs from left to right. */
interface BidiText {
  readonly what: string;
  readonly path: string;
  /** Selector of the element with the text. */
  readonly selector: string;
  readonly text: string;
  /** The characters without spaces, from left to right, as a reader sees them. Default: as written. */
  readonly seen?: string;
}

const { version } = JSON.parse(readFileSync('out/data/datapackage.json', 'utf8')) as { readonly version: string };

const number = (id: string) => formatNumber('ar', observation(id).value ?? 0);

const [year, quarter] = [observation('attempts-2021').value ?? 0, observation('attempts-2022-q1').value ?? 0];
const formula = `${formatNumber('ar', year)} − ${formatNumber('ar', quarter)} = ${formatNumber('ar', year - quarter)}`;
const { ages } = lessonOf('two-readings');
/** The first word of the byline of a claim, a name in Latin letters, with the Arabic comma after it. */
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
 * @returns the position of each character of a text, in the order in which it is written; empty where no element has
 * the text. Spaces and marks of direction are left out. Runs in the page
 */
export function boxesOf([selector, text]: readonly [selector: string, text: string]): SeenSign[] {
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
 * @returns the characters in the order in which they are seen, line by line from the left; Arabic letters, which join,
 * are left out
 */
export function fromTheLeft(signs: readonly SeenSign[]): string {
  return signs
    .filter(({ sign }) => !/[\u0621-\u0652]/.test(sign))
    .toSorted((a, b) => (Math.abs(a.middle - b.middle) > LINE_TOLERANCE ? a.middle - b.middle : a.left - b.left))
    .map(({ sign }) => sign)
    .join('');
}

/** @returns a text in the form of `fromTheLeft`, for text that is written and seen from the left */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}
