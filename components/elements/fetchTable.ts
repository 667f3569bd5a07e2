import { fetchPart } from './fetchPart';

/** The table of a figure, in its scrolling frame, from the figure's own page. @param link leads to it there */
export function fetchTable({ href, hash }: HTMLAnchorElement): Promise<Element> {
  return fetchPart(href, `${hash} .table-scroll`);
}
