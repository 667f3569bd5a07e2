// @vitest-environment happy-dom
import { createElement, Fragment } from 'react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Locale } from '@/lib/locales';
import './SentenceCheck.element';
import '@/components/share/ShareLink.element';
import {
  enterValue,
  findOnlyElement,
  isElementShown,
  recordClipboardTexts,
  renderInTestDom,
} from '../support/renderInTestDom';
import { buildCheckIndex } from './buildCheckIndex';
import { SentenceCheckForm } from './SentenceCheckForm';

const SENTENCE = 'Morocco stopped 78,685 migrants in 2024, of which 14,648 in August; 91,234 others tried.';

// happy-dom has no popovers; a browser shows one that is in the page.
HTMLElement.prototype.showPopover = () => {};

const TABLES = new Map<Locale, string>();
function tables(locale: Locale): Response {
  const json = TABLES.get(locale) ?? JSON.stringify(buildCheckIndex(locale));
  TABLES.set(locale, json);
  return new Response(json);
}

const field = () => findOnlyElement<HTMLTextAreaElement>('textarea');
const answer = () => findOnlyElement('[data-answer]');
const said = () => findOnlyElement('[data-status]').textContent;
const copyStatus = () => findOnlyElement('p[data-copied]').textContent;
const shared = () => findOnlyElement<HTMLInputElement>('[name="address"]').value;
const found = (ids: string) => document.querySelector(`[data-sentence] [data-found="${ids}"]`);
const remarks = (kind: string) => [...document.querySelectorAll(`[data-remarks] > [data-remark="${kind}"]`)];
const textOf = (kind: string) =>
  remarks(kind)
    .map(({ textContent }) => textContent)
    .join('\n');
const press = (act: string) => findOnlyElement(`[data-act="${act}"]`).click();

let requests: ReturnType<typeof vi.fn<typeof fetch>>;
beforeEach(() => {
  requests = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', requests);
  onTestFinished(() => void vi.unstubAllGlobals());
});

/** Opens the page at a fragment of its address, and waits until its tables are loaded and a sentence is checked. */
async function openForm(fragment = '', locale: Locale = 'en'): Promise<void> {
  requests.mockImplementation(async () => tables(locale));
  const link = createElement('a', { hrefLang: 'es', href: '/es/check/' }, 'Español');
  renderInTestDom(
    createElement(Fragment, {}, createElement(SentenceCheckForm, { locale }), link),
    `/${locale}/check/${fragment}`,
  );
  if (fragment === '') enterValue(field(), '63,121 attempts');
  await expect.poll(() => isElementShown(answer())).toBe(true);
  if (fragment !== '') return;
  enterValue(field(), '');
  await expect.poll(() => isElementShown(answer())).toBe(false);
}

/** Types a sentence, and waits until it is checked. */
async function type(sentence: string): Promise<void> {
  enterValue(field(), sentence);
  await expect.poll(() => isElementShown(answer())).toBe(sentence !== '');
}

describe('a sentence', () => {
  it.each([
    ['en', '63,121 attempts were foiled in 2021'],
    ['es', 'Marruecos frustró 63.121 intentos de emigración irregular en 2021'],
    ['fr', '63 121 tentatives avortées en 2021'],
    ['ar', 'إحباط 63.121 محاولة للهجرة غير النظامية سنة 2021'],
  ] as const)('in %s is shown with its number marked, on a page in another language', async (locale, sentence) => {
    await openForm('', 'fr');
    await type(sentence);
    expect(found('attempts-2021')).not.toBeNull();
    expect(findOnlyElement('[data-sentence]').lang).toBe(locale);
    expect(findOnlyElement('[data-sentence]').textContent).toBe(sentence);
    const numbers = remarks('number').flatMap((item) => [...item.querySelectorAll<HTMLElement>('[data-observation]')]);
    expect(numbers.map(({ dataset }) => dataset.observation)).toEqual(['attempts-2021']);
  });

  it('gets remarks on its units, connectives, loaded words, and on what no table has', async () => {
    await openForm();
    await type(`${SENTENCE} A wave of migrants.`);
    expect(textOf('unit')).toContain('“migrants” is beside 78,685');
    expect(textOf('hinge')).toContain('Inside: a part of the whole');
    expect(findOnlyElement('[data-derived="78685 - 14648"]').textContent).toBe('64,037');
    expect(textOf('word')).toContain('arrival');
    expect(found('')?.textContent).toBe('91,234');
    expect(textOf('number')).toMatch(/91,234.*We did not find it in our tables/);
  });

  it('links a marked part to its remark, and is not lost from the address', async () => {
    await openForm('#s=63%2C121%20attempts%2C%20of%20which%2014%2C746');
    const mark = [...document.querySelectorAll<HTMLElement>('[data-sentence] a')].find(
      (a) => a.textContent === 'of which',
    );
    mark?.click();
    expect(document.activeElement).toBe(remarks('hinge')[0]);
    expect(location.hash).toMatch(/^#s=63/);
  });

  it('distinguishes the values of one year of which one restates the other', async () => {
    await openForm('#s=about%2042%2C000%20arrivals%20in%20Spain%20in%202020');
    const texts = [...document.querySelectorAll('.check-numbers li')].map(({ textContent }) => textContent ?? '');
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts.map((text) => text.replace(/^\S+\s/, ''))).size).toBe(texts.length);
    expect(document.querySelector('.check-who')).not.toBeNull();
  });

  it('can be one of the examples, and be cleared, and the field keeps the focus', async () => {
    await openForm();
    const examples = [...document.querySelectorAll<HTMLElement>('[data-act="example"]')];
    examples.find(({ textContent }) => textContent?.includes('63,121, of which'))?.click();
    expect(found('attempts-2021')).not.toBeNull();
    expect(document.activeElement).toBe(field());
    expect(remarks('hinge')[0]?.querySelector('p > a')?.getAttribute('href')).toMatch(/#claim-attempts$/);
    press('clear');
    expect(field().value).toBe('');
    expect(isElementShown(answer())).toBe(false);
    expect(isElementShown(findOnlyElement('[data-examples]'))).toBe(true);
    expect(document.activeElement).toBe(field());
  });

  it('of more than 5,000 characters is kept and refused; one of nearly as many is checked', async () => {
    await openForm();
    enterValue(field(), '63,121 attempts. '.repeat(300));
    await expect.poll(said).toContain('5,100');
    expect(isElementShown(answer())).toBe(false);
    expect(field().value).toHaveLength(5100);
    await type('63,121 attempts. '.repeat(290));
    expect(document.querySelectorAll('[data-found="attempts-2021"]')).toHaveLength(290);
  });
});

describe('the result', () => {
  it('gets the focus from the field on request', async () => {
    await openForm();
    await type(SENTENCE);
    await expect.poll(() => document.querySelector('[data-status] a')?.textContent).toContain('3 numbers found');
    document.querySelector<HTMLElement>('[data-status] a')?.click();
    expect(document.activeElement).toBe(answer());
  });

  it('is announced once, when the reader pauses', async () => {
    await openForm();
    const announced: (string | null)[] = [];
    new MutationObserver(() => announced.push(said())).observe(findOnlyElement('[data-status]'), { childList: true });
    for (const sentence of ['63', '63,121', '63,121 attempts', '63,121 attempts in 2021'])
      enterValue(field(), sentence);
    await expect.poll(said).toBe('1 number found. In the tables: 1.');
    expect(announced).toEqual(['1 number found. In the tables: 1.']);
  });

  it('is shared in the fragment of the address, and restored from it', async () => {
    await openForm();
    const copied = recordClipboardTexts();
    await type(SENTENCE);
    expect(shared()).toMatch(/\/en\/check\/#s=Morocco%20stopped/);
    expect(location.hash).toBe('');
    press('copy');
    await expect.poll(copyStatus).toBe('Copied.');
    expect(copied).toEqual([shared()]);
    const { hash } = new URL(shared());
    await openForm(hash);
    await expect.poll(() => found('attempts-2024')?.textContent).toBe('78,685');
    expect(requests.mock.calls.map(([address]) => String(address)).join()).not.toContain('Morocco');
  });

  it('is shared with its summary, from a panel where the device has no share sheet, and none of it is sent', async () => {
    await openForm();
    const copied = recordClipboardTexts();
    await type(SENTENCE);
    await expect.poll(said).toContain('numbers found');
    findOnlyElement('share-link > a').click();
    const panel = findOnlyElement('.share-panel');
    expect(panel.querySelector('.share-panel-text')?.textContent).toBe(`${SENTENCE}\n${said()}`);
    expect(panel.querySelector('.share-panel-address')?.textContent).toBe(shared());
    findOnlyElement('.share-panel-address ~ button:not([hidden])').click();
    await expect.poll(() => copied).toEqual([shared()]);
    expect(requests.mock.calls.map(([address]) => String(address)).join()).not.toContain('Morocco');
    expect(location.hash).toBe('');
  });

  it('is copied as a note with its sources', async () => {
    await openForm();
    const copied = recordClipboardTexts();
    await type(SENTENCE);
    press('note');
    await expect.poll(copyStatus).toBe('Copied.');
    expect(copied[0]).toContain(SENTENCE);
    expect(copied[0]).toMatch(
      /78,685\sattempts, Attempts stopped, 2024, Morocco, Morocco’s Interior Ministry\n\s+http.*\/en\/numbers\/attempts-/,
    );
    expect(copied[0]).toMatch(/Tables of \d{4}-\d{2}-\d{2}/);
  });

  it('can be selected where copying is not allowed', async () => {
    await openForm();
    recordClipboardTexts(false);
    await type(SENTENCE);
    press('note');
    await expect.poll(() => isElementShown(findOnlyElement('[data-share-sentence] pre'))).toBe(true);
    expect(findOnlyElement('[data-share-sentence] pre').textContent).toContain('We did not find it in our tables');
  });

  it('is kept on the page in another language', async () => {
    await openForm();
    await type('63,121 attempts');
    const link = findOnlyElement<HTMLAnchorElement>('a[hreflang="es"]');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(link.href).toMatch(/\/es\/check\/#s=63/);
  });
});

it('requests nothing until its field is focused', async () => {
  requests.mockImplementation(async () => tables('en'));
  renderInTestDom(createElement(SentenceCheckForm, { locale: 'en' }), '/en/check/');
  await new Promise((read) => requestAnimationFrame(() => setTimeout(read, 0)));
  expect(requests).not.toHaveBeenCalled();
  field().focus();
  await expect.poll(() => requests.mock.calls.length).toBe(1);
});

it('reports tables that cannot be loaded, and requests them again on demand and not at each key', async () => {
  requests.mockRejectedValueOnce(new TypeError('failed')).mockImplementation(async () => tables('en'));
  renderInTestDom(createElement(SentenceCheckForm, { locale: 'en' }), '/en/check/#s=63%2C121%20attempts');
  await expect.poll(said).toBe('The tables could not be loaded.');
  expect(field().value).toBe('63,121 attempts');
  expect(location.hash).not.toBe('');
  enterValue(field(), '63,121 attempts!');
  expect(location.hash).toBe('');
  await new Promise((read) => requestAnimationFrame(() => setTimeout(read, 0)));
  expect(isElementShown(answer())).toBe(false);
  expect(said()).toBe('The tables could not be loaded.');
  expect(isElementShown(findOnlyElement('[data-act="retry"]'))).toBe(true);
  expect(requests).toHaveBeenCalledTimes(1);
  press('retry');
  expect(document.activeElement).toBe(field());
  await expect.poll(() => found('attempts-2021')).not.toBeNull();
  expect(isElementShown(findOnlyElement('[data-act="retry"]'))).toBe(false);
});
