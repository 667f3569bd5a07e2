import { type CheerioAPI, load } from 'cheerio';
import { csvParse } from 'd3';

/** A fact as an edition's own files have it. */
interface Fact {
  /** All numbers by which a page may say it. */
  readonly numbers: readonly number[];
  /** Value, unit and period, in one line. */
  readonly said: string;
}

export type Facts = ReadonlyMap<string, Fact>;

/** The facts that an edition ships. @param read its file of data by name */
export function factsOf(read: (file: string) => string): Facts {
  const units = new Map(csvParse(read('metrics.csv')).map(({ id = '', unit = '' }) => [id, unit]));
  const rows = csvParse(read('observations.csv')).map(
    ({ id = '', metric = '', value = '', low = '', high = '', from = '', to = '' }) => {
      const unit = units.get(metric);
      if (!unit) throw new Error(`${id} has no unit.`);
      const numbers = [value, low, high].filter((each) => /^\d/.test(each)).map(Number);
      return [id, { numbers, said: `${value} ${unit}, ${from} to ${to}` }] as const;
    },
  );
  return new Map(rows);
}

/** What a page tells: of each figure, and of its words, which facts. Each as `figure: id, value unit, period`. */
export interface Tellings {
  readonly told: ReadonlySet<string>;
  /** Numbers that do not read as the fact they name. */
  readonly misread: readonly string[];
}

/** Reads a page through the marks on its numbers alone. */
export function tellings(html: string, facts: Facts): Tellings {
  const $ = load(html);
  const told = new Set<string>();
  const misread: string[] = [];
  for (const node of $('main [data-observation], article[data-number-card] [data-observation]').toArray()) {
    const id = $(node).attr('data-observation') ?? '';
    const fact = facts.get(id);
    if (!fact) {
      misread.push(`${id} is no fact`);
      continue;
    }
    const wrong = numbersIn($, node).filter((number) => !fact.numbers.includes(number));
    if (wrong.length > 0) misread.push(`${id} reads ${wrong.join(', ')}`);
    // The words of a step stand inside the figure that they move, or beside it.
    const place = $(node).closest('.step-text, [data-figure]');
    const figure = place.attr('data-figure') ?? 'words';
    told.add(`${figure}: ${id}, ${fact.said}`);
  }
  return { told, misread };
}

type Node = Parameters<CheerioAPI>[0];

/** What is written as the number's value, and its digits; a number in words has the first alone. */
function numbersIn($: CheerioAPI, node: Node): readonly number[] {
  const stated = $(node as never).attr('value');
  const digits = $(node as never)
    .clone()
    .find('time')
    .remove()
    .end()
    .text()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .match(/\d+(?:\.\d+)?/g);
  return [...(stated ? [stated] : []), ...(digits ?? [])].map(Number);
}
