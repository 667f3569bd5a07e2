import { formatMessage } from '@/lib/text/formatMessage';
import { utcDateFormatter } from '@/lib/text/formatPeriod';
import { isolateInsertedWords } from '@/lib/text/isolateNumbersLeftToRight';
import { languageRule } from '@/lib/text/language';
import { messages } from '@/lib/text/messages';
import type { Citation } from './citation';
import { type CitationStyle, escapeTex, formatTitleForStyle } from './citationStyles';

/** Text of a citation in one style, split at the day of access, which only the reader's browser knows. */
export interface SplitCitationText {
  readonly before: string;
  /**
   * Pattern of the day of access in strftime notation: `%Y`, `%m` and `%d`, or `%B`, `%-m` and `%-d` for dates in
   * words.
   */
  readonly accessed: string;
  readonly after: string;
}

const WRITERS: Readonly<Record<CitationStyle, (citation: Citation) => SplitCitationText>> = {
  apa,
  chicago,
  bibtex,
  ris,
  csl,
};

export function writeCitation(style: CitationStyle, citation: Citation): SplitCitationText {
  return WRITERS[style](citation);
}

/**
 * Writes a citation in the style of the American Psychological Association, seventh edition, for a data set on the web.
 */
function apa({ author, issued, title, version, site, url, locale }: Citation): SplitCitationText {
  const words = messages(locale).cite.cite.apa;
  const [year = ''] = issued.split('-');
  const date = formatMessage(locale, words.date, {
    year,
    month: monthNames(locale)[monthOf(issued)] ?? '',
    day: dayOf(issued),
  });
  return {
    before: `${isolateInsertedWords(locale, author)}. (${date}). ${title} (${formatMessage(locale, words.version, { version })}) [${words.kind}]. ${site}. `,
    accessed: words.from,
    after: url,
  };
}

/** Writes a bibliography entry in the style of The Chicago Manual of Style. */
function chicago({ author, title, site, version, url, locale }: Citation): SplitCitationText {
  const words = messages(locale).cite.cite.chicago;
  const [open, close] = languageRule(locale, 'quotes');
  const [innerOpen, innerClose] = languageRule(locale, 'innerQuotes');
  const inner = title.replace(/[“«][\u00a0\u202f]?/g, innerOpen).replace(/[\u00a0\u202f]?[”»]/g, innerClose);
  const stop = /[?!؟]$/.test(title) ? '' : '.';
  const quoted = languageRule(locale, 'isStopInsideQuotes')
    ? `${open}${inner}${stop}${close}`
    : `${open}${inner}${close}${stop}`;
  return {
    before: `${isolateInsertedWords(locale, author)}. ${quoted} ${isolateInsertedWords(locale, site)}. ${formatMessage(locale, words.version, { version })}`,
    accessed: words.accessed,
    after: ` ${url}.`,
  };
}

/** Writes a BibTeX entry with the BibLaTeX fields `version` and `urldate`. */
function bibtex({ key, author, title, site, version, issued, url, locale }: Citation): SplitCitationText {
  const [year = '', month = ''] = issued.split('-');
  const fields = [
    // Braces prevent the name of a body from being parsed as a person's, and preserve the capitals of a title.
    `author = {{${escapeTex(author)}}}`,
    `title = {{${formatTitleForStyle('bibtex', title)}}}`,
    `howpublished = {${escapeTex(site)}}`,
    `year = {${year}}`,
    `month = {${month}}`,
    `version = {${version}}`,
    `language = {${locale}}`,
    `url = {${url}}`,
  ];
  return {
    before: `@misc{${key},\n  ${fields.join(',\n  ')}`,
    accessed: ',\n  urldate = {%Y-%m-%d}',
    after: '\n}\n',
  };
}

/** Writes a RIS entry for reference managers. Each line has a tag of two letters, two spaces, a hyphen and a value. */
function ris({ key, author, title, site, version, issued, url, locale }: Citation): SplitCitationText {
  const tag = (name: string, value: string) => `${name}  - ${value}\n`;
  return {
    before: [
      tag('TY', 'DATA'),
      tag('ID', key),
      // A trailing comma prevents the name of a body from being parsed as a person's.
      tag('AU', `${author},`),
      tag('TI', formatTitleForStyle('ris', title)),
      tag('PB', site),
      tag('DA', issued.replaceAll('-', '/')),
      tag('PY', issued.slice(0, 4)),
      tag('ET', version),
      tag('LA', locale),
      tag('UR', url),
    ].join(''),
    accessed: tag('Y2', '%Y/%m/%d'),
    after: 'ER  - \n',
  };
}

/** Writes an item of the Citation Style Language (CSL-JSON). */
function csl({ key, author, title, site, version, issued, url, locale }: Citation): SplitCitationText {
  const text = (value: string) => JSON.stringify(value);
  // Formatted by hand, one field per line, because the date patterns are not valid JSON.
  const fields = [
    `"id": ${text(key)}`,
    '"type": "dataset"',
    `"title": "${formatTitleForStyle('csl', title)}"`,
    `"author": [{ "literal": ${text(author)} }]`,
    `"publisher": ${text(site)}`,
    `"issued": { "date-parts": [[${issued.split('-').map(Number).join(', ')}]] }`,
    `"version": ${text(version)}`,
    `"language": ${text(locale)}`,
    `"URL": ${text(url)}`,
  ];
  return {
    before: `[{\n  ${fields.join(',\n  ')}`,
    accessed: ',\n  "accessed": { "date-parts": [[%Y, %-m, %-d]] }',
    after: '\n}]\n',
  };
}

/** Returns the names of the twelve months in a language, starting with January. */
export function monthNames(locale: Citation['locale']): readonly string[] {
  const format = utcDateFormatter(locale, { month: 'long' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2022, month, 1))));
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7)) - 1;
}

function dayOf(day: string): string {
  return String(Number(day.slice(8, 10)));
}
