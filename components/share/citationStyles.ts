/** Reference styles, in the order of the page. */
export const CITATION_STYLES = ['apa', 'chicago', 'bibtex', 'ris', 'csl'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/**
 * A title as a style writes it. Formats for programs get plain spaces, because they do not handle no-break spaces, and
 * their own escapes.
 */
export function titleIn(style: CitationStyle, title: string): string {
  const plain = title.replace(/\s/gu, ' ');
  if (style === 'bibtex') return escapeTex(plain);
  if (style === 'ris') return plain;
  if (style === 'csl') return JSON.stringify(plain).slice(1, -1);
  return title;
}

export function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`).replaceAll('~', '\\textasciitilde{}');
}

/** Elements that differ between a reference to a page and one to a part of it. */
export interface Cited {
  /** Citation key: letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly url: string;
}

/** Changes the text of a reference to a page, or a part of that text, into a reference to a part of the page. */
export function citePart(style: CitationStyle, text: string, page: Cited, part: Cited): string {
  return text
    .replace(titleIn(style, page.title), () => titleIn(style, part.title))
    .replace(page.url, () => part.url)
    .replace(page.key, () => part.key);
}

/** Writes a day by a pattern with the codes of strftime: `%Y`, `%m`, `%d`, `%B`, `%-m` and `%-d`. */
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
