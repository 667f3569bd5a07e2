import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureTable } from '@/components/figures/figureTable';
import { valueCell } from '@/components/figures/tableCells';
import { factBaseTallies } from '@/lib/facts/factBaseTallies';
import { openQuestions } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { OpenQuestions } from './OpenQuestions';

export const openQuestionsFigure: FigureRecord<'open-questions'> = {
  id: 'open-questions',
  table: openQuestionsTable,
  Component: OpenQuestions,
  counts: { inDigits: factBaseTallies },
  card: (locale) => {
    const { unit, gap } = messages(locale).figures['open-questions'].card;
    const count = openQuestions().length;
    return {
      counts: { questions: count },
      drawing: { template: 'question', count: { tally: 'questions', count, label: unit }, gap },
    };
  },
};

/**
 * Returns the table of `open-questions`: each pair of values that contradict each other or, where parts do not add up
 * to their total, each part with that total.
 */
function openQuestionsTable(locale: Locale): FigureTable {
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
