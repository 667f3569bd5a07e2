import { expect, test } from 'vitest';
import { claims } from '@/lib/facts/facts';
import { LOCALE } from '../support/locale';
import { page } from './support/page';

const TRACED = ':is([data-derived], [data-observation])';

for (const [claim, { readings }] of Object.entries(claims())) {
  test(`the numbers that each reading of ${claim} draws are those of the table`, () => {
    const numbers = (where: string, path = `/${LOCALE}/`) =>
      page(path)(`[data-figure="claim-${claim}"] ${where}`)
        .toArray()
        .map((each) => [
          each.attribs['data-derived'] ?? each.attribs['data-observation'],
          page(path)(each).text().trim(),
        ]);
    const cells = numbers(`table ${TRACED}:not([data-verbatim] *)`, `/${LOCALE}/figures/claim-${claim}/`);
    for (const { id } of readings) {
      const drawn = numbers(`[data-reading="${claim}:${id}"] :is(svg, .reading-formula) ${TRACED}`);
      expect(drawn.length).toBeGreaterThan(1);
      for (const number of drawn) expect(cells, `${claim}:${id}`).toContainEqual(number);
    }
  });
}
