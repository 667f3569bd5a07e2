import { fetchPage, partOf } from '@/components/elements/fetchPage';

/** The table of a figure, in its scrolling frame, from the figure's own page. @param link leads to it there */
export async function fetchTable({ href, hash }: HTMLAnchorElement): Promise<Element> {
  return partOf(await fetchPage(href), `${hash} .table-scroll`);
}
