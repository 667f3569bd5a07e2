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
