import type { FigureRecord } from '@/components/figures/figureRecord';
import { messages } from '@/lib/text/messages';
import { combineSeriesTables } from '../combineSeriesTables';
import { ArrivalsByRoute } from './ArrivalsByRoute';
import { ARRIVALS_SERIES_BY_ROUTE } from './arrivalsSeries';

export const arrivalsByRouteFigure: FigureRecord<'arrivals-by-route'> = {
  id: 'arrivals-by-route',
  table: (locale) =>
    combineSeriesTables(
      locale,
      { ...ARRIVALS_SERIES_BY_ROUTE.coasts, ...ARRIVALS_SERIES_BY_ROUTE.cities },
      messages(locale).figures['arrivals-by-route'].panels,
    ),
  Component: ArrivalsByRoute,
  card: (locale) => {
    const { canaries, mainland } = messages(locale).figures['arrivals-by-route'].card;
    return {
      hue: 'arrivals',
      drawing: {
        template: 'rows',
        counts: [
          { observation: 'arrivals-sea-2020-canary-islands', label: canaries },
          { observation: 'arrivals-sea-2020-mainland-and-balearics', label: mainland },
        ],
      },
    };
  },
};
