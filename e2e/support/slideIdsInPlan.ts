import { load } from 'cheerio';
import { readHtml } from './pages';

/**
 * Returns the ids of the slides in one plan of a lesson, in order.
 * @throws Error where there are none, so that no test loops over an empty list
 */
export function slideIdsInPlan(path: string, plan: string): readonly string[] {
  const slides = load(readHtml(path))(`.slide:not([data-plan]), .slide[data-plan="${plan}"]`).toArray();
  if (slides.length === 0) throw new Error(`${path} has no slides.`);
  return slides.map(({ attribs }) => attribs.id ?? '');
}
