import type { FigureRecord } from '@/components/figures/figureRecord';
import { collectionCounts } from '@/lib/facts/collectionCounts';
import { messages } from '@/lib/text/messages';
import { OpenQuestions } from './OpenQuestions';
import { openQuestionsTable } from './openQuestionsTable';

export const openQuestionsFigure: FigureRecord<'open-questions'> = {
  id: 'open-questions',
  table: openQuestionsTable,
  Drawing: OpenQuestions,
  counts: { inDigits: collectionCounts },
  remarks: (locale) => [messages(locale).figures['open-questions'].subtitle],
};
