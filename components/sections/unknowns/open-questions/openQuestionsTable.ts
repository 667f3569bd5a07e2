import type { FigureTable } from '@/components/figures/figureTable';
import { valueCell } from '@/components/figures/tableCells';
import { openQuestions } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';

/**
 * Table of `open-questions`: each pair of values that do not agree, or each part beside the total that it does not
 * make.
 */
export function openQuestionsTable(locale: Locale): FigureTable {
  const { figures, about } = messages(locale);
  const { question: column, relation, one, other } = figures['open-questions'].columns;
  return {
    columns: [column, relation, one, other],
    rows: openQuestions().flatMap(({ id, kind, parts, whole }) =>
      parts.map((part) => [
        { text: factWords(locale, 'questions', id).title },
        { text: about.method.constraints.kinds[kind].name },
        valueCell(locale, part),
        valueCell(locale, whole),
      ]),
    ),
  };
}
