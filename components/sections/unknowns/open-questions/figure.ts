import type { FigureRecord } from '@/components/figures/figureRecord';
import { collectionCounts } from '@/lib/facts/collectionCounts';
import { openQuestions } from '@/lib/facts/facts';
import { messages } from '@/lib/text/messages';
import { OpenQuestions } from './OpenQuestions';
import { openQuestionsTable } from './openQuestionsTable';

export const openQuestionsFigure: FigureRecord<'open-questions'> = {
  id: 'open-questions',
  table: openQuestionsTable,
  Component: OpenQuestions,
  counts: { inDigits: collectionCounts },
  card: (locale) => {
    const { unit, gap } = messages(locale).figures['open-questions'].card;
    const count = openQuestions().length;
    return {
      counts: { questions: count },
      drawing: { template: 'question', count: { tally: 'questions', count, label: unit }, gap },
    };
  },
};
