import { fetchPage, findElementInPage } from '@/components/elements/fetchPage';

/**
 * Fetches the table of a figure, inside the element in which it scrolls, from the figure's own page.
 * @param link the link to the table on that page
 * @throws Error when the page cannot be fetched or has no such table
 */
export async function fetchFigureTable({ href, hash }: HTMLAnchorElement): Promise<Element> {
  return findElementInPage(await fetchPage(href), `${hash} .table-scroll`);
}
