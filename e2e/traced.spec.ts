import { looseNumbers } from './support/looseNumbers';
import { ALL_PATHS } from './support/pages';
import { expect, test } from './support/site';

/** All pages, in parts that run side by side. */
const PARTS = 4;
for (let part = 0; part < PARTS; part += 1) {
  test(`no number on any page is loose (part ${part + 1} of ${PARTS})`, async ({ page }) => {
    test.setTimeout(300_000);
    const loose: string[] = [];
    for (const path of ALL_PATHS.filter((_, i) => i % PARTS === part)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      loose.push(...(await page.evaluate(looseNumbers)).map((text) => `${path} ${text}`));
    }
    expect(loose).toEqual([]);
  });
}

test('a number without a trace is found, in prose, in a list and in a drawing', async ({ page }) => {
  await page.setContent(`
    <p>Traced: <data data-observation="x">63,121</data>, <time>2021</time>. Loose: 14 km.</p>
    <ul><li>49</li></ul>
    <svg><text data-scale>10</text><text>97</text></svg>`);
  expect(await page.evaluate(looseNumbers)).toEqual(['<p> . Loose: 14 km.', '<li> 49', '<text> 97']);
});

test('each traced number reads as the value it names, and each formula gives what stands there', async ({
  page,
  request,
}) => {
  const rows: { id: string; value: number | null; low: number | null; high: number | null }[] = await (
    await request.get('/data/observations.json')
  ).json();
  const known = new Map(rows.map((row) => [row.id, row]));
  const evaluate = (formula: string) =>
    formula
      .split(' ')
      .reduce(
        (sum, word, i, words) =>
          i % 2 ? sum : sum + (words[i - 1] === '-' ? -1 : 1) * (known.get(word)?.value ?? Number.NaN),
        0,
      );

  for (const path of [
    '/en/',
    '/en/numbers/',
    '/en/numbers/fence-attempts-2021-ceuta/',
    '/en/method/',
    '/en/sources/',
  ]) {
    await page.goto(path);
    const shown = await page.locator('[data-observation], [data-derived]').evaluateAll((all) =>
      all.map((node) => ({
        observation: node.getAttribute('data-observation'),
        derived: node.getAttribute('data-derived'),
        // The narrow space after a sign, and the grouping, belong to the writing of the number.
        numbers: (node.textContent?.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(\.\d+)?/g) ?? []).map(Number),
      })),
    );
    expect(shown.length).toBeGreaterThan(2);
    for (const { observation, derived, numbers } of shown) {
      // Numbers in words ("fourteen", "about a hundred") have no digits to compare.
      for (const number of numbers) {
        if (derived !== null) expect(number, `${path} ${derived}`).toBe(evaluate(derived));
        else if (observation !== null) {
          const row = known.get(observation);
          expect([row?.value, row?.low, row?.high], `${path} ${observation}`).toContain(number);
        }
      }
    }
  }
});
