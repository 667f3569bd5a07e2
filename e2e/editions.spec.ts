import { expect, test } from './support/siteTest';

for (const path of ['/en/', '/en/text/']) {
  test(`${path} on paper: light colours in a dark room, each picture once, nothing folded or sticky`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.locator('.masthead, .masthead-line, .step-nav').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(22, 34, 46)');
    const errors = await page.evaluate(() => {
      const shown = (node: Element) => node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const errors: string[] = [];
      for (const figure of document.querySelectorAll<HTMLElement>('main [data-figure]')) {
        const name = figure.dataset.figure;
        if (!shown(figure)) errors.push(`${name} is not shown`);
        for (const frames of figure.querySelectorAll(':has(> :is(.chart-narrow, .frame-narrow))')) {
          const drawings = [...frames.children].filter((child) => /frame-|chart-/.test(child.className)).filter(shown);
          if (drawings.length !== 1) errors.push(`${name} shows ${drawings.length} frames`);
        }
      }
      for (const node of document.querySelectorAll('main *')) {
        if (shown(node) && /sticky|fixed/.test(getComputedStyle(node).position))
          errors.push(`${node.className} sticks`);
      }
      for (const table of document.querySelectorAll('main .figure-table')) {
        const isLong = table.querySelectorAll('tr').length > 12;
        // The drawing shows everything that these tables contain.
        const isDrawn = table.closest(
          '.ledger, .claim, :is([data-figure="telephone"], [data-figure="mark-field"], [data-figure="fences-to-scale"], [data-figure="networks-scope"])',
        );
        if (shown(table) === Boolean(isLong || isDrawn))
          errors.push(`a table of ${table.querySelectorAll('tr').length} rows`);
      }
      // In the story the table is on the page of the figure, whose published address is printed.
      const published = new URL(document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '');
      for (const link of document.querySelectorAll<HTMLAnchorElement>('main figure-table > a')) {
        const { content } = getComputedStyle(link, '::after');
        const address = `${published.host}${link.pathname}`;
        if (!shown(link) || !content.includes(address)) errors.push(`${link.hash} prints ${content}`);
      }
      return errors;
    });
    expect(errors).toEqual([]);
  });
}
