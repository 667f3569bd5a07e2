/** Forms of a reference, in the order in which a page offers them. */
export const CITATION_STYLES = ['apa', 'chicago', 'bibtex', 'ris', 'csl'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/**
 * A title as a reference in a style writes it. Programs get plain spaces, as the no-break spaces of a page mean nothing to
 * them, and the escapes of their format.
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

/** What differs between a reference to a page and one to a part of the page. */
export interface Cited {
  /** Key of the reference: letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly url: string;
}

/** A reference to a page, or a stretch of it, rewritten as one to a part of the page. */
export function citePart(style: CitationStyle, text: string, page: Cited, part: Cited): string {
  return text
    .replace(titleIn(style, page.title), () => titleIn(style, part.title))
    .replace(page.url, () => part.url)
    .replace(page.key, () => part.key);
}
