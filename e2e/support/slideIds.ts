import { load } from 'cheerio';
import { html } from './pages';

/** Ids of the slides that a plan of a lesson goes through, in their order. */
export const slideIds = (path: string, plan: string): readonly string[] =>
  load(html(path))(`.slide:not([data-plan]), .slide[data-plan="${plan}"]`)
    .toArray()
    .map(({ attribs }) => attribs.id ?? '');
