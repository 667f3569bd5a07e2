import { looseNumbers } from './support/looseNumbers';
import { expect, PAGES, test } from './support/site';

test('no number on any page is loose', async ({ page }) => {
  test.setTimeout(180_000);
  const loose: string[] = [];
  for (const path of PAGES) {
    await page.goto(path);
    loose.push(...(await page.evaluate(looseNumbers)).map((text) => `${path} ${text}`));
  }
  expect(loose).toEqual([]);
});

test('a number without a trace is found, in prose, in a list and in a drawing', async ({ page }) => {
  await page.setContent(`
    <p>Traced: <data data-observation="x">63,121</data>, <time>2021</time>. Loose: 14 km.</p>
    <ul><li>49</li></ul>
    <svg><text data-scale>10</text><text>97</text></svg>`);
  expect(await page.evaluate(looseNumbers)).toEqual(['<p> . Loose: 14 km.', '<li> 49', '<text> 97']);
});

test('each traced number is the value it names', async ({ page, request }) => {
  const rows: { id: string; value: number | null }[] = await (await request.get('/data/observations.json')).json();
  const values = new Map(rows.map((row) => [row.id, row.value]));
  for (const path of ['/en/', '/en/numbers/']) {
    await page.goto(path);
    const shown = await page.locator('data[data-observation]').evaluateAll((all) =>
      all.map((node) => ({
        id: node.getAttribute('data-observation') ?? '',
        value: Number(node.getAttribute('value')),
      })),
    );
    expect(shown.length).toBeGreaterThan(20);
    for (const { id, value } of shown) expect(values.get(id), id).toBe(value);
  }
});
