import { rollup } from 'd3';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { capitalise } from '@/lib/text/capitalise';
import { messages } from '@/lib/text/messages';
import { Telephone } from './Telephone';
import { telephoneSlides } from './telephoneSlides';
import { telephoneTable } from './telephoneTable';
import { telephoneRows } from './telephoneTexts';

export const telephone: FigureRecord<'telephone'> = {
  id: 'telephone',
  table: telephoneTable,
  Drawing: Telephone,
  /** One mutation at a time, by the element that it befell (telephoneElements.ts). */
  steps: [{ about: ['months', 'fence'] }, { about: ['returned'] }, { about: ['officials'] }, { about: ['rescued'] }],
  stage: 'above',
  remarks: (locale) => [messages(locale).figures.telephone.seen],
  slides: telephoneSlides,
  card: (locale) => {
    const { states } = messages(locale).figures.telephone;
    const counts = rollup(
      telephoneRows().flatMap(({ seen }) => seen),
      ({ length }) => length,
      ({ state }) => state,
    );
    const tallyOf = (state: keyof typeof states) => ({ tally: state, count: counts.get(state) ?? 0 });
    return {
      numbers: [{ tally: 'altered', count: tallyOf('joined').count + tallyOf('changed').count }],
      drawing: {
        kind: 'rows',
        marks: (['kept', 'joined', 'changed', 'left-out', 'not-seen'] as const).map((state) => ({
          ...tallyOf(state),
          isUnknown: state === 'not-seen',
          name: capitalise(locale, states[state]),
        })),
      },
    };
  },
};
