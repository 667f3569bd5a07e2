import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { globSync } from 'tinyglobby';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { rotatingLocale, TESTED_LOCALES } from './support/locale';
import { expect, test } from './support/siteTest';

test.use({ javaScriptEnabled: false, viewport: { width: 1200, height: 900 }, colorScheme: 'light' });

/** Computed paint of each shape and word of a chart in order, with the colours separately. */
async function painted(page: Page, selector: string) {
  const all = await page.locator(selector).evaluate((svg) =>
    [...svg.querySelectorAll(':is(path, rect, circle, line, text, tspan, stop):not(#ground, [id="hatch"] *)')].map(
      (element) => {
        const { fill, stroke, stopColor, ...style } = getComputedStyle(element);
        const { strokeWidth, strokeDasharray, fontSize, fontWeight, textAnchor, paintOrder, opacity, display } = style;
        const look = [strokeWidth, strokeDasharray, fontSize, fontWeight, textAnchor, paintOrder, opacity, display];
        return { look: `${element.tagName} ${element.textContent} ${look}`, colours: [fill, stroke, stopColor] };
      },
    ),
  );
  return { looks: all.map(({ look }) => look), colours: all.flatMap(({ colours }) => colours.flatMap(channels)) };
}

/** @returns red, green and blue up to 255, and opacity; empty where nothing is painted */
function channels(colour: string): readonly number[] {
  const numbers = colour.startsWith('url(') ? [] : (colour.match(/[\d.]+(?:e-\d+)?/g)?.map(Number) ?? []);
  const full = colour.startsWith('color(') ? 255 : 1;
  const [red = -1, green = -1, blue = -1, opacity = 1] = numbers.map((each, i) => (i < 3 ? each * full : each));
  return [red, green, blue, opacity];
}

const CHARTS = globSync(`out/data/figures/${DEFAULT_LOCALE}/*.svg`)
  .map((file) => basename(file, '.svg'))
  .toSorted();

for (const { id, locale, isInTurn } of CHARTS.flatMap((id, i) =>
  TESTED_LOCALES.map((locale) => ({ id, locale, isInTurn: locale === rotatingLocale(i) })),
)) {
  test(`the chart ${id} as a file of its own (${locale}) looks as on its page, with each word inside its frame`, {
    tag: isInTurn ? [] : '@full',
  }, async ({ page }) => {
    await page.goto(`/${locale}/figures/${id}/`);
    const onPage = await painted(page, '[data-figure] .figure-body .chart-wide > svg');
    expect(onPage.looks.length).toBeGreaterThan(10);
    // The browser requests the icon by itself.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.goto(`/data/figures/${locale}/${id}.svg`);
    const alone = await painted(page, ':root');
    expect(alone.looks).toEqual(onPage.looks);
    // Mixed colours are rounded in the file.
    const far = alone.colours.filter((channel, i) => Math.abs(channel - (onPage.colours[i] ?? Number.NaN)) > 1);
    expect(far).toEqual([]);
    expect(alone.colours.length).toBe(onPage.colours.length);
    const outside = await page.locator('text').evaluateAll((texts) =>
      texts
        .filter((text) => {
          const { left, top, right, bottom } = text.getBoundingClientRect();
          const frame = document.documentElement.getBoundingClientRect();
          return left < frame.left || top < frame.top || right > frame.right || bottom > frame.bottom;
        })
        .map((text) => text.textContent),
    );
    expect(outside).toEqual([]);
  });
}
