import { type CheerioAPI, load } from 'cheerio';
import { failingConstraints } from '@/lib/facts/checkConstraints';
import type { ContentError } from '@/lib/facts/contentError';
import type { FactBase } from '@/lib/facts/factBase';

/**
 * Errors of the open questions on an exported page: those that stand there are exactly the relations that do not hold,
 * each once.
 * @param file the page, for the messages
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
        ...(failing.includes(id) ? [] : [{ file, message: `the open question "${id}" is no relation that fails` }]),
        ...(times > 1 ? [{ file, message: `the open question "${id}" stands ${times} times; expected once` }] : []),
      ];
    }),
  ];
}

function questionsOn($: CheerioAPI): readonly string[] {
  return $('[data-constraint]')
    .map((_, card) => $(card).attr('data-constraint'))
    .get();
}
