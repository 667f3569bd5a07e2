import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { ReadingFormula } from '@/components/claim/ReadingFormula';
import { findClaim } from '@/lib/facts/facts';
import { LOCALES } from '@/lib/locales';
import { FormulaText } from './FormulaText';

const setDirection = (dir: 'ltr' | 'rtl') => Object.assign(LOCALES.en, { dir });
afterEach(() => setDirection('ltr'));

const record = findClaim('attempts');
const reading = record.readings.find(({ implies }) => implies.some(({ formula }) => formula.includes(' - ')));
const FORMULAS = {
  'a formula': () => createElement(FormulaText, { locale: 'en', formula: 'attempts-2021 - attempts-2022-q1' }),
  'a formula with its result': () =>
    reading ? createElement(ReadingFormula, { locale: 'en', claim: record, reading }) : null,
};

describe.each(Object.entries(FORMULAS))('%s', (_, element) => {
  it('is one left-to-right run on a page that is read from the right', () => {
    setDirection('rtl');
    const html = renderToStaticMarkup(element());
    const [, run = ''] = /dir="ltr">(.*)<\/(?:bdi|span)>/s.exec(html) ?? [];
    expect(run).toContain('63,121');
    expect(run.includes(' = ')).toBe(html.includes(' = '));
  });

  it('has no direction markup on a page that is read from the left', () => {
    expect(renderToStaticMarkup(element())).not.toMatch(/dir=|<bdi/);
  });
});
