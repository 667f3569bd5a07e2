import { Explorer } from '@/components/explorer/Explorer.client';
import { ExplorerMarks } from '@/components/explorer/ExplorerMarks.client';
import { MapStill } from '@/components/map/MapStill';
import { Island } from '@/components/page/Island';
import { EXPLORER_SCENES } from '@/content/explorer/scenes';
import type { View } from '@/lib/explorer/explorerRecord';
import { explorerRecords } from '@/lib/explorer/explorerRecords';
import { labelWords } from '@/lib/geo/labelWords';
import { placePoints, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { footnotesOf } from '@/lib/map/footnotes';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** All records of incidents as a map and a list; without script both are there, complete and still. */
export function IncidentExplorer({ locale }: { readonly locale: Locale }) {
  const words = messages(locale);
  const { title: _, description: __, intro: ___, bias: ____, alts, mapNote, ...own } = words.explorer;
  const places = readPlaces();
  const labels = labelWords(places, locale);
  const points = placePoints(places);
  const data = explorerRecords(locale, EXPLORER_SCENES, labels, points);
  const mapOf = (view: View) => (
    <>
      <MapStill
        scene={EXPLORER_SCENES[view]}
        alt={alts[view]}
        labels={labels}
        points={points}
        words={words.map}
        over={{
          wide: <ExplorerMarks view={view} frame="wide" />,
          narrow: <ExplorerMarks view={view} frame="narrow" />,
        }}
        basePath={BASE_PATH}
      />
      <p className="explorer-note">
        {mapNote}{' '}
        {footnotesOf(EXPLORER_SCENES[view])
          .map((id) => words.footnotes[id])
          .join(' ')}
      </p>
    </>
  );
  return (
    <Island name="explorer">
      <Explorer
        {...data}
        words={own}
        addresses={{ details: `${paths.map(locale)}records.json`, file: paths.data('incidents.csv') }}
        maps={{ all: mapOf('all'), strait: mapOf('strait'), atlantic: mapOf('atlantic') }}
      />
    </Island>
  );
}
