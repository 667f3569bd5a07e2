import { type CheerioAPI, load } from 'cheerio';
import { failingConstraints } from '@/lib/facts/checkConstraints';
import type { ContentError } from '@/lib/facts/contentError';
import type { FactBase } from '@/lib/facts/factBase';

/**
 * Checks that an exported page shows each failing relation once as an open question, and no other relation.
 * @param file path of the page, for the error messages
 */
export function checkQuestionCards(file: string, html: string, base: FactBase): ContentError[] {
  const failing = failingConstraints(base).map(({ id }) => id);
  const shown = questionsOn(load(html));
  return [
    ...failing
      .filter((id) => !shown.includes(id))
      .map((id) => ({ file, message: `the relation "${id}" does not hold, and no open question on the page says so` })),
    ...[...new Set(shown)].flatMap((id) => {
      const times = shown.filter((other) => other === id).length;
      return [
        ...(failing.includes(id) ? [] : [{ file, message: `the open question "${id}" is not a relation that fails` }]),
        ...(times > 1 ? [{ file, message: `the open question "${id}" is shown ${times} times; expected once` }] : []),
      ];
    }),
  ];
}

function questionsOn($: CheerioAPI): readonly string[] {
  return $('[data-constraint]')
    .map((_, card) => $(card).attr('data-constraint'))
    .get();
}
