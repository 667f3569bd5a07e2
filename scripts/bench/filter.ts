import { median } from 'd3';
import type { Browser } from 'playwright';
import { openPhone } from './phone';

/** Milliseconds of script that the table of all numbers takes to answer, with twice its rows. */
export interface FilterFigures extends Readonly<Record<string, number>> {
  readonly rows: number;
  readonly narrow: number;
  readonly widen: number;
  readonly sort: number;
}

const SLOWDOWN = 4;
const YEAR = '2021';
const ORDERS = ['-value', 'period', 'place', 'value', '-reporter', '-period'];

/** Narrows, widens and sorts `/en/numbers/` with the processor slowed four times. @param url of the site's root */
export async function measureFilter(browser: Browser, url: string): Promise<FilterFigures> {
  const { context, page, cdp } = await openPhone(browser);
  try {
    await page.goto(new URL('/en/numbers/', url).href);
    await page.evaluate(doubleRows);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const rounds = await page.evaluate(answerTimes, { year: YEAR, orders: ORDERS });
    const middle = (task: 'narrow' | 'widen' | 'sort') => median(rounds, (round) => round[task]) ?? Number.NaN;
    return {
      rows: await page.locator('number-filter tr[data-metric]').count(),
      narrow: middle('narrow'),
      widen: middle('widen'),
      sort: middle('sort'),
    };
  } finally {
    await context.close();
  }
}

function doubleRows(): void {
  const filter = document.querySelector('number-filter');
  const copy = filter?.cloneNode(true) as HTMLElement;
  for (const button of copy.querySelectorAll('thead button')) button.remove();
  const body = copy.querySelector('tbody');
  body?.append(...[...body.querySelectorAll('tr[data-metric]')].map((row) => row.cloneNode(true)));
  filter?.replaceWith(copy);
}

function answerTimes({ year, orders }: { year: string; orders: readonly string[] }) {
  const time = (name: string, value: string) => {
    const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select) select.value = value;
    const start = performance.now();
    select?.dispatchEvent(new Event('input', { bubbles: true }));
    const took = performance.now() - start;
    document.body.getBoundingClientRect(); // The layout that follows is not the element's.
    return took;
  };
  return orders.map((order) => ({ narrow: time('year', year), widen: time('year', ''), sort: time('sort', order) }));
}
