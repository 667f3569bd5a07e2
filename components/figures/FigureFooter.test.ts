// @vitest-environment happy-dom
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type FigureId, findFigure } from '@/components/sections/figures';
import './FigureTable.element';
import { findOnlyElement, renderInTestDom } from '../support/renderInTestDom';
import { FigureFooter } from './FigureLayout';

const link = () => findOnlyElement<HTMLAnchorElement>('figure-table > a');
const status = () => document.querySelector('figure-table [role="status"]');
const isOpen = () => {
  expect(link().getAttribute('aria-expanded')).toBe(String(document.querySelector('figure-table > :not(a)') !== null));
  return document.querySelector('figure-table table') !== null;
};

/**
 * Opens the foot of a figure in the story. `answer` returns the response of the figure's own page. A page is fetched
 * once for all tests.
 */
function openFoot(id: FigureId) {
  const figure = findFigure(id);
  const ownPage = renderToStaticMarkup(createElement(FigureFooter, { locale: 'en', figure, tableForm: 'open' }));
  renderInTestDom(createElement(FigureFooter, { locale: 'en', figure, tableForm: 'linked' }), '/en/');
  const answers = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', answers);
  onTestFinished(() => void vi.unstubAllGlobals());
  return { answers, answer: () => new Response(ownPage), ownPage };
}

describe('the table of a figure in the story', () => {
  it('opens below its link, from the figure’s own page, and closes at the next press', async () => {
    const { answers, answer, ownPage } = openFoot('attempts-by-year');
    answers.mockImplementation(async () => answer());
    expect(isOpen()).toBe(false);
    link().focus();
    link().click();
    await expect.poll(isOpen).toBe(true);
    expect(String(answers.mock.calls[0]?.[0])).toMatch(/\/en\/figures\/attempts-by-year\//);
    expect(document.activeElement).toBe(link());
    const cells = [...document.querySelectorAll('figure-table td')].map((cell) => cell.outerHTML);
    expect(cells.length).toBeGreaterThan(10);
    for (const cell of cells) expect(ownPage).toContain(cell);
    link().click();
    expect(isOpen()).toBe(false);
    link().click();
    await expect.poll(isOpen).toBe(true);
    expect(answers).toHaveBeenCalledTimes(1);
  });

  it('is announced as loading, and does not open once its reader has closed it', async () => {
    const { answers, answer } = openFoot('rescues-by-year');
    let release = (_: Response) => {};
    const late = new Promise<Response>((resolve) => {
      release = resolve;
    });
    answers.mockReturnValue(late);
    link().click();
    expect(status()?.textContent).toBe('Opening the table …');
    expect(link().getAttribute('aria-expanded')).toBe('true');
    link().click();
    expect(status()).toBeNull();
    release(answer());
    await new Promise((done) => setTimeout(done));
    expect(isOpen()).toBe(false);
    link().click();
    await expect.poll(isOpen).toBe(true);
  });

  it('is announced as missing when the network fails, and is fetched again at the next press', async () => {
    const { answers, answer } = openFoot('returns-iom');
    answers.mockRejectedValueOnce(new TypeError('failed')).mockImplementation(async () => answer());
    link().click();
    await expect.poll(() => status()?.textContent).toContain('could not be loaded');
    expect(status()?.querySelector('a')?.getAttribute('href')).toContain('/figures/returns-iom/#');
    expect(link().getAttribute('aria-expanded')).toBe('false');
    link().click();
    await expect.poll(isOpen).toBe(true);
    expect(status()).toBeNull();
  });

  it('remains a link for a reader who opens it in a new tab', () => {
    openFoot('telephone');
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, metaKey: true });
    link().dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
    expect(isOpen()).toBe(false);
  });
});
