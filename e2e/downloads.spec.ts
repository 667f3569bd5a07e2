import type { Page } from '@playwright/test';
import { globSync } from 'tinyglobby';
import { expect, test } from './support/site';

test.use({ javaScriptEnabled: false, viewport: { width: 1200, height: 900 }, colorScheme: 'light' });

/** What is painted of each shape and word of a chart, in its order; colours as red, green, blue and opacity. */
function painted(page: Page, selector: string) {
  return page.locator(selector).evaluate((svg) => {
    const numbers = (colour: string) => {
      const parts = colour.match(/[\d.]+(?:e-\d+)?/g)?.map(Number) ?? [];
      const full = colour.startsWith('color(') ? 255 : 1;
      return parts.length < 3 ? colour : parts.map((part, i) => (i < 3 ? Math.round(part * full) : part)).join(' ');
    };
    return [...svg.querySelectorAll(':is(path, rect, circle, line, text, tspan, stop):not(.ground, [id="hatch"] *)')]
      .filter((element) => element.checkVisibility() || element.closest('defs, linearGradient, pattern'))
      .map((element) => {
        const style = getComputedStyle(element);
        const { strokeWidth, strokeDasharray, fontSize, fontWeight, textAnchor, paintOrder, opacity, display } = style;
        const colours = [style.fill, style.stroke, style.stopColor].map(numbers);
        return {
          element: `${element.tagName} ${element.textContent}`,
          colours,
          strokeWidth,
          strokeDasharray,
          fontSize,
          fontWeight,
          textAnchor,
          paintOrder,
          opacity,
          display,
        };
      });
  });
}

for (const file of globSync('out/data/figures/*/*.svg')) {
  const [, locale, id] = /figures\/(\w+)\/([\w-]+)\.svg$/.exec(file) ?? [];
  test(`the chart ${id} as a file of its own (${locale}) looks as on its page, with each word in its frame`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/figures/${id}/`);
    const onPage = await painted(page, '[data-figure] .figure-body .chart-wide > svg');
    expect(onPage.length).toBeGreaterThan(10);
    await page.goto(file.slice('out'.length));
    expect(await painted(page, ':root')).toEqual(onPage);
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
