import { load } from 'cheerio';
import { ALL_PATHS, html } from './pages';

const offering = ALL_PATHS.filter((path) => /^\/en\/(?:figures|sections)\/./.test(path));

/** Heights in CSS px that pages offer for each frame, from the narrowest column to the widest, by the path of its page. */
export const offeredHeights: ReadonlyMap<string, readonly number[]> = new Map(
  offering.flatMap((path) => {
    const $ = load(html(path));
    return $('option[data-heights]')
      .toArray()
      .map(({ attribs }) => [
        new URL(attribs.value ?? '').pathname,
        (attribs['data-heights'] ?? '').split(' ').map(Number),
      ]);
  }),
);
