import type { FigureRecord } from '@/components/figures/figureRecord';
import { ofDrawing } from '@/components/figures/figureRemarks';
import { observation } from '@/lib/facts/facts';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { reporterName } from '@/lib/text/reporterName';
import { signs } from '@/lib/text/signs';
import { DeathsRecorded } from './DeathsRecorded';
import { deathsTable } from './deathsTable';

export const deathsRecorded: FigureRecord<'deaths-recorded'> = {
  id: 'deaths-recorded',
  table: deathsTable,
  Drawing: DeathsRecorded,
  /** One organisation, then the other: never both. */
  steps: [{ about: ['iom'] }, { about: ['cf'] }],
  remarks: (locale) => {
    const { subtitle, panels, methods, together } = messages(locale).figures['deaths-recorded'];
    const { colon } = signs(locale);
    return [
      ofDrawing(subtitle),
      `${panels.iom}${colon}${methods.iom}`,
      `${panels.cf}${colon}${methods.cf} ${together}`,
    ];
  },
  card: (locale) => ({
    numbers: [{ observation: 'deaths-caminando-fronteras-2021' }],
    drawing: {
      kind: 'list',
      marks: [
        'deaths-iom-2021-western-mediterranean-route',
        'deaths-iom-2021-atlantic-route-2',
        'deaths-caminando-fronteras-2021',
      ].map((id) => {
        const { reporter, place } = observation(id);
        return {
          observation: id,
          name: `${reporterName(locale, reporter)}${signs(locale).colon}${placeName(locale, place)}`,
        };
      }),
    },
  }),
};
