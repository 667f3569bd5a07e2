import { Explorer } from '@/components/explorer/Explorer.client';
import { ExplorerMarks } from '@/components/explorer/ExplorerMarks.client';
import { MapStill } from '@/components/map/MapStill';
import { Island } from '@/components/page/Island';
import { explorerScene } from '@/content/explorer/scene';
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
  const { title: _, description: __, intro: ___, bias: ____, alt, mapNote, ...own } = words.explorer;
  const places = readPlaces();
  const labels = labelWords(places, locale);
  const points = placePoints(places);
  const { records, grids } = explorerRecords(locale, explorerScene, labels, points);
  return (
    <Island name="explorer">
      <Explorer
        records={records}
        grids={grids}
        words={own}
        addresses={{ details: `${paths.map(locale)}records.json`, file: paths.data('incidents.csv') }}
        map={
          <>
            <MapStill
              scene={explorerScene}
              alt={alt}
              labels={labels}
              points={points}
              words={words.map}
              over={{ wide: <ExplorerMarks frame="wide" />, narrow: <ExplorerMarks frame="narrow" /> }}
              basePath={BASE_PATH}
            />
            <p className="explorer-note">
              {mapNote}{' '}
              {footnotesOf(explorerScene)
                .map((id) => words.footnotes[id])
                .join(' ')}
            </p>
          </>
        }
      />
    </Island>
  );
}
