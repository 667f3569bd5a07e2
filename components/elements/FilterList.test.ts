// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { enterValue, findOnlyElement, insertHtmlInTestDom, isElementShown } from '../support/renderInTestDom';
import './FilterList.element';

const ROWS = [
  ['day', 'rescue', '2021-08-22 2021-08-22', 'Laâyoune', '', 'strait'],
  ['month', 'rescue', '2021-10-01 2021-10-31', 'M’diq', '', ''],
  ['days', 'shipwreck', '2021-12-30 2022-01-02', 'Laâyoune', 'guardia-civil fishermen', 'strait'],
] as const;

/** Opens a list like that of the map of reports. @param rest query and fragment of the address */
function openList(rest = ''): void {
  const rows = ROWS.map(
    ([id, kind, days, place, actor, scene]) =>
      `<tr data-row data-event="${id}" id="${id}" data-kind="${kind}" data-days="${days}" data-actor="${actor}" data-scene="${scene}"><td class="place">${place}</td><td>Guardia Civil</td></tr>`,
  );
  const marks = ROWS.map(([id]) => `<path data-event="${id}"></path>`);
  insertHtmlInTestDom(
    `<filter-list data-key="event" data-tag="en-GB" data-one="{n} row" data-other="{n} rows" data-empty=": none">
      <form inert>
        <input type="checkbox" name="kind" value="rescue" checked /><input type="checkbox" name="kind" value="shipwreck" checked />
        <input type="date" name="from" /><input type="date" name="to" />
        <select name="actor"><option value="">all</option><option value="fishermen">Fishermen</option></select>
        <input type="search" name="place" list="places" data-within=".place" data-id-name="at" />
        <datalist id="places"><option value="M’diq" data-id="mdiq"></option></datalist>
        <select name="scene"><option value="">none</option><option value="strait">The Strait</option>
          <option value="land" data-all>The land</option></select>
        <input type="hidden" name="record" />
      </form>
      <p role="status" tabindex="-1" data-after-show-all><span data-shown></span><span data-remark></span></p>
      <button data-show-all hidden></button>
      <svg>${marks.join('')}</svg>
      <table data-rows><tbody data-rows>${rows.join('')}</tbody></table>
    </filter-list>`,
    `/en/map/${rest}`,
  );
}

const ids = () => [...document.querySelectorAll('tr')].filter(isElementShown).map(({ id }) => id);
const field = (name: string) =>
  findOnlyElement<HTMLInputElement>(`:is(input:not([type="checkbox"]), select)[name="${name}"]`);
const box = (value: string) => findOnlyElement<HTMLInputElement>(`input[value="${value}"]`);
const status = () => findOnlyElement('[role="status"]').textContent;

describe('the choices in an address', () => {
  it.each([
    ['', ['day', 'month', 'days']],
    ['?kind=shipwreck', ['days']],
    // As addresses were written before.
    ['?kind=rescue+shipwreck', ['day', 'month', 'days']],
    ['?kind=none', []],
    ['?from=2021-08-22&to=2021-08-22', ['day']],
    ['?from=2021-08-23', ['month', 'days']],
    ['?to=2021-08-21', []],
    // Only the month is known, or days that begin before the period.
    ['?from=2021-10-15&to=2021-10-16', ['month']],
    ['?from=2022-01-01', ['days']],
    ['?actor=fishermen', ['days']],
    ['?place=laayoune', ['day', 'days']],
    ['?place=MDIQ', ['month']],
    ['?place=+', ['day', 'month', 'days']],
    // These words are in another part of the row.
    ['?place=guardia', []],
    ['?at=mdiq', ['month']],
    ['?scene=strait', ['day', 'days']],
    ['?scene=land', ['day', 'month', 'days']],
    ['?kind=flying&actor=nobody&scene=moon&at=nowhere', ['day', 'month', 'days']],
  ])('%s shows %j', (search, shown) => {
    openList(search);
    expect(ids()).toEqual(shown);
    const marks = [...document.querySelectorAll('svg [data-event]:not([data-away])')];
    expect(marks.map((mark) => mark.getAttribute('data-event'))).toEqual(shown);
  });
});

describe('what a reader chooses', () => {
  it('is counted, in the address, and taken back', () => {
    openList('?source=letter#top');
    box('rescue').click();
    expect(ids()).toEqual(['days']);
    expect(status()).toBe('1 row');
    expect(location.search + location.hash).toBe('?source=letter&kind=shipwreck#top');
    box('shipwreck').click();
    expect(location.search).toBe('?source=letter&kind=none');
    expect(status()).toBe('0 rows: none');
    expect([...document.querySelectorAll('table, tbody')].some(isElementShown)).toBe(false);
    findOnlyElement('[data-show-all]').click();
    expect(ids()).toEqual(['day', 'month', 'days']);
    expect(location.search).toBe('?source=letter');
    expect(isElementShown(findOnlyElement('[data-show-all]'))).toBe(false);
    expect(document.activeElement).toBe(findOnlyElement('[role="status"]'));
  });

  it('is one step back for a word, however many letters it has', () => {
    openList();
    const steps = history.length;
    for (const typed of ['l', 'la', 'laa']) enterValue(field('place'), typed);
    expect(location.search).toBe('?place=laa');
    expect(history.length - steps).toBeLessThanOrEqual(1);
  });

  it('is written as an id where it is the whole name of a place, which holds in every language', () => {
    openList();
    enterValue(field('place'), 'M’diq');
    expect(location.search).toBe('?at=mdiq');
    enterValue(field('place'), 'M’di');
    expect(location.search).toBe('?place=M%E2%80%99di');
  });

  it('does not hide a row that the address names', () => {
    openList('?kind=shipwreck#day');
    expect(ids()).toEqual(['day', 'month', 'days']);
    expect(location.search + location.hash).toBe('#day');
  });
});
