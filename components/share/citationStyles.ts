/** Citation styles, in the order in which the page shows them. */
export const CITATION_STYLES = ['apa', 'chicago', 'bibtex', 'ris', 'csl'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/**
 * Formats a title for a citation style. In styles for programs, ordinary spaces replace no-break spaces, which programs
 * do not handle, and special characters are escaped.
 */
export function formatTitleForStyle(style: CitationStyle, title: string): string {
  const plain = title.replace(/\s/gu, ' ');
  if (style === 'bibtex') return escapeTex(plain);
  if (style === 'ris') return plain;
  if (style === 'csl') return JSON.stringify(plain).slice(1, -1);
  return title;
}

export function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`).replaceAll('~', '\\textasciitilde{}');
}

/** Fields in which the citation of a page differs from that of a part of the page. */
export interface CitationTarget {
  /** Citation key of letters, digits and hyphens, such as `strait-attempts-2021`. */
  readonly key: string;
  readonly title: string;
  readonly url: string;
}

/**
 * Returns the citation of a part of a page, made from the citation of the page.
 * @param text citation of the page in `style`, or a piece of it
 */
export function adaptCitationToPart(
  style: CitationStyle,
  text: string,
  page: CitationTarget,
  part: CitationTarget,
): string {
  return text
    .replace(formatTitleForStyle(style, page.title), () => formatTitleForStyle(style, part.title))
    .replace(page.url, () => part.url)
    .replace(page.key, () => part.key);
}

/**
 * Formats a day by a pattern in strftime notation. Codes: `%Y`, `%m`, `%d`, `%B`, `%-m` and `%-d`.
 * @param months names of the months, starting with January
 */
export function formatAccessDay(pattern: string, day: Date, months: readonly string[]): string {
  const parts: Readonly<Record<string, string>> = {
    '%Y': String(day.getFullYear()),
    '%m': String(day.getMonth() + 1).padStart(2, '0'),
    '%d': String(day.getDate()).padStart(2, '0'),
    '%-m': String(day.getMonth() + 1),
    '%-d': String(day.getDate()),
    '%B': months[day.getMonth()] ?? '',
  };
  return pattern.replace(/%-?[A-Za-z]/g, (token) => parts[token] ?? token);
}
