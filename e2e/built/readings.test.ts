import { expect, test } from 'vitest';
import { claims } from '@/lib/facts/facts';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

const TRACED = ':is([data-derived], [data-observation])';

for (const [claim, { readings }] of Object.entries(claims())) {
  test(`the numbers that each reading of ${claim} draws are those of the table`, () => {
    const numbers = (where: string, path = `/${TESTED_LOCALE}/`) =>
      parseBuiltPage(path)(`[data-figure="claim-${claim}"] ${where}`)
        .toArray()
        .map((each) => [
          each.attribs['data-derived'] ?? each.attribs['data-observation'],
          parseBuiltPage(path)(each).text().trim(),
        ]);
    const cells = numbers(`table ${TRACED}:not([data-verbatim] *)`, `/${TESTED_LOCALE}/figures/claim-${claim}/`);
    for (const { id } of readings) {
      const drawn = numbers(`[data-reading="${claim}:${id}"] :is(svg, .reading-formula) ${TRACED}`);
      expect(drawn.length).toBeGreaterThan(1);
      for (const number of drawn) expect(cells, `${claim}:${id}`).toContainEqual(number);
    }
  });
}

test('until a reader chooses, the story shows one reading of each sentence, and the page of a sentence none', () => {
  const shownOn = (path: string) =>
    parseBuiltPage(path)('[data-shown-first]')
      .toArray()
      .map((reading) => reading.attribs['data-reading']);
  const first = Object.keys(claims()).map((claim) => `${claim}:C`);
  expect(shownOn(`/${TESTED_LOCALE}/`).toSorted()).toEqual(first.toSorted());
  for (const claim of Object.keys(claims())) expect(shownOn(`/${TESTED_LOCALE}/figures/claim-${claim}/`)).toEqual([]);
});

test('the story folds each subject of open questions, and the page of the figure shows their lines', () => {
  const subjects = (path: string, kind: string) => parseBuiltPage(path)(`${kind}.question-group`).length;
  expect(subjects(`/${TESTED_LOCALE}/`, 'details')).toBeGreaterThan(5);
  expect(subjects(`/${TESTED_LOCALE}/`, 'section')).toBe(0);
  expect(subjects(`/${TESTED_LOCALE}/figures/open-questions/`, 'section')).toBe(
    subjects(`/${TESTED_LOCALE}/`, 'details'),
  );
});
