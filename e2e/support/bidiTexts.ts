import { readFileSync } from 'node:fs';
import { lessonOf } from '@/components/classroom/lesson/lessonOf';
import { observation } from '@/lib/facts/facts';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatRange } from '@/lib/text/formatRange';
import { messages } from '@/lib/text/messages';

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
