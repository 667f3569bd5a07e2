// @vitest-environment happy-dom
import { createElement } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { events } from '@/lib/facts/facts';
import { messages } from '@/lib/text/messages';
import { numberTemplatesByPlural } from '@/lib/text/numberTemplatesByPlural';
import '@/components/elements/FilterList.element';
import { findOnlyElement, isElementShown, renderInTestDom } from '../../../support/renderInTestDom';
import { EventKindFilter } from './EventKindFilter';
import { EventList } from './EventList';
import { EventTimeScale } from './EventTimeScale';

/** Opens the page of the timeline, without header and footer. @param rest query and fragment of the address */
function openTimeline(rest = ''): void {
  const templates = Object.entries(numberTemplatesByPlural('en', messages('en').about.timeline.count));
  renderInTestDom(
    createElement(
      'filter-list',
      Object.fromEntries([
        ['data-tag', 'en-GB'],
        ['data-key', 'event'],
        ...templates.map(([category, text]) => [`data-${category}`, text]),
      ]),
      createElement(EventTimeScale, { locale: 'en', frame: { width: 1120, mark: 7, everyYears: 4 } }),
      createElement(EventKindFilter, { locale: 'en' }),
      createElement(EventList, { locale: 'en' }),
    ),
    `/en/timeline/${rest}`,
  );
}

const box = (kind: string) => findOnlyElement<HTMLInputElement>(`input[value="${kind}"]`);
const entry = (id: string) => findOnlyElement(`[id="event-${id}"]`);
const shown = () => [...document.querySelectorAll<HTMLElement>('li[data-kind]')].filter(isElementShown);
const address = () => location.pathname + location.search + location.hash;

describe('kinds of event', () => {
  it('are chosen, counted, written to the address, and reset', async () => {
    openTimeline();
    expect(findOnlyElement('form').inert).toBe(false);
    box('meeting').click();
    expect(new Set(shown().map(({ dataset }) => dataset.kind))).toEqual(new Set(['meeting']));
    for (const year of document.querySelectorAll('.timeline-year'))
      expect(isElementShown(year)).toBe([...year.querySelectorAll('li[data-kind]')].some(isElementShown));
    const marked = [...document.querySelectorAll('.time-scale a:not([data-away])')].map((mark) =>
      mark.getAttribute('href'),
    );
    expect(marked).toEqual(shown().map(({ id }) => `#${id}`));
    expect(findOnlyElement('[data-shown]').textContent).toBe(`${shown().length} events`);
    expect(address()).toBe('/en/timeline/?kind=meeting');
    findOnlyElement('[data-show-all]').click();
    await expect.poll(() => shown().length).toBe(events().length);
    expect(address()).toBe('/en/timeline/');
  });

  it('come from the address', () => {
    openTimeline('?kind=meeting,law');
    expect(box('meeting').checked && box('law').checked).toBe(true);
    expect(new Set(shown().map(({ dataset }) => dataset.kind))).toEqual(new Set(['meeting', 'law']));
  });

  it('do not hide an event that a link names', () => {
    const reached = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    onTestFinished(() => reached.mockRestore());
    openTimeline('?kind=meeting#event-strasbourg-2020-02-13');
    expect(isElementShown(entry('strasbourg-2020-02-13'))).toBe(true);
    expect(reached.mock.contexts).toEqual([entry('strasbourg-2020-02-13')]);
    expect(box('meeting').checked).toBe(false);
  });

  it('that are chosen after a link to an event remain, although they hide it', () => {
    openTimeline('#event-strasbourg-2020-02-13');
    box('meeting').click();
    expect(isElementShown(entry('strasbourg-2020-02-13'))).toBe(false);
    expect(address()).toBe('/en/timeline/?kind=meeting');
  });
});

it('marks are on one scale of time, each links to its event, and none hides another', () => {
  openTimeline();
  const marks = [...document.querySelectorAll('.time-scale a')].map((mark) => {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((side) =>
      Number(mark.querySelector('rect')?.getAttribute(side)),
    );
    return { id: mark.getAttribute('href')?.replace('#event-', '') ?? '', x, y, right: x + width, bottom: y + height };
  });
  expect(marks.map(({ id }) => id).toSorted()).toEqual(
    events()
      .map(({ id }) => id)
      .toSorted(),
  );
  const x = (id: string) => marks.find((mark) => mark.id === id)?.x ?? Number.NaN;
  const perDay = (from: string, to: string) =>
    (x(to) - x(from)) / ((Date.parse(to.slice(-10)) - Date.parse(from.slice(-10))) / 86_400_000);
  const early = perDay('first-deaths-1988-11-01', 'deaths-ceuta-2005-09-29');
  const late = perDay('deaths-ceuta-2005-09-29', 'high-level-2025-12-04');
  expect(Math.abs(early / late - 1)).toBeLessThan(0.02);
  for (const [i, a] of marks.entries())
    for (const b of marks.slice(i + 1))
      expect(a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y, `${a.id} and ${b.id}`).toBe(true);
});
