import type { CheerioAPI } from 'cheerio';
import { csvParse } from 'd3';

/** The facts of an edition by id: value, unit and period, in one line. */
export type Facts = ReadonlyMap<string, string>;

/** @param read returns a data file of the edition by its name */
export function factsOf(read: (file: string) => string): Facts {
  const units = new Map(csvParse(read('metrics.csv')).map(({ id = '', unit = '' }) => [id, unit]));
  return new Map(
    csvParse(read('observations.csv')).map(({ id = '', metric = '', value = '', from = '', to = '' }) => {
      const unit = units.get(metric);
      if (!unit) throw new Error(`${id} has no unit.`);
      return [id, `${value} ${unit}, ${from} to ${to}`];
    }),
  );
}

/**
 * Collects the facts on a page from the traces of its numbers, for each figure and for the text outside figures.
 * @returns lines of the form `figure: id, value unit, period`
 */
export function factsOnPage($: CheerioAPI, facts: Facts): ReadonlySet<string> {
  const nodes = $('main [data-observation], [data-number-card] [data-observation]').toArray();
  return new Set(
    nodes.map((node) => {
      const id = $(node).attr('data-observation') ?? '';
      // The text of a step is inside the figure that it changes, or beside it.
      const figure = $(node).closest('.step-text, [data-figure]').attr('data-figure') ?? 'words';
      return `${figure}: ${id}, ${facts.get(id) ?? 'no fact'}`;
    }),
  );
}
