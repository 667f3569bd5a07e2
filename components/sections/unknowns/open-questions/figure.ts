import type { FigureRecord } from '@/components/figures/figureRecord';
import { mostOf } from '@/components/figures/mostOf';
import { collectionCounts } from '@/lib/facts/collectionCounts';
import { observation, openQuestions } from '@/lib/facts/facts';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { OpenQuestions } from './OpenQuestions';
import { openQuestionsTable } from './openQuestionsTable';

export const openQuestionsFigure: FigureRecord<'open-questions'> = {
  id: 'open-questions',
  table: openQuestionsTable,
  Drawing: OpenQuestions,
  counts: { inDigits: collectionCounts },
  remarks: (locale) => [messages(locale).figures['open-questions'].subtitle],
  card: (locale) => {
    const { kinds, others } = mostOf(openQuestions(), ({ whole }) => observation(whole).metric);
    return {
      numbers: [{ tally: 'questions', count: openQuestions().length }],
      drawing: {
        kind: 'list',
        marks: [
          ...kinds.map(([metric, count]) => ({ tally: 'questions', count, name: metricName(locale, metric) })),
          { tally: 'questions', count: others, name: messages(locale).share.cards.others },
        ],
      },
    };
  },
};
