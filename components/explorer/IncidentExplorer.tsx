import { footnotesOf } from '@/components/map/footnotes';
import { FRAMES } from '@/components/map/frames';
import { MapStill } from '@/components/map/MapStill';
import { drawStill } from '@/components/map/still';
import { Island } from '@/components/page/Island';
import { labelWords } from '@/lib/geo/labelWords';
import { placePoints, readPlaces } from '@/lib/geo/places';
import { LOCALES, type Locale } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { VIEWS, type View } from './explorerRecord';
import { explorerChoices, explorerRecords } from './explorerRecords';
import { explorerScenes } from './explorerScenes';
import { Explorer } from './island/Explorer.client';
import { ExplorerMarks } from './island/ExplorerMarks.client';
import type { ExplorerWords } from './island/explorerWords';
import { EXPLORER_SCENES } from './mapGrounds';
import { marksOfMap } from './marksOfMaps';
import { UnlocatedCounts } from './UnlocatedCounts';

/** All records of incidents as a map and a list; without script both are there, complete and still. */
export function IncidentExplorer({ locale }: { readonly locale: Locale }) {
  const words = messages(locale);
  const { alts, mapNote } = words.explorer;
  const places = readPlaces();
  const labels = labelWords(places, locale);
  const points = placePoints(places);
  const { records, places: named } = explorerRecords(locale);
  const mapOf = (view: View) => (
    <>
      <MapStill
        scene={EXPLORER_SCENES[view]}
        alt={alts[view]}
        labels={labels}
        points={points}
        words={{ ...words.map, measures: {} }}
        over={{
          wide: <ExplorerMarks view={view} frame="wide" />,
          narrow: <ExplorerMarks view={view} frame="narrow" />,
        }}
        basePath={BASE_PATH}
      />
      <p className="explorer-note my-2 font-sans text-xs text-quiet">
        {[mapNote, ...footnotesOf(EXPLORER_SCENES[view]).map((id) => words.footnotes[id])].join(' ')}
      </p>
    </>
  );
  const [first] = VIEWS;
  const onPhone = drawStill(EXPLORER_SCENES[first], FRAMES.narrow, points);
  return (
    <Island name="explorer">
      {/* The largest of a phone's first window, which the browser would otherwise request only after layout. */}
      <link
        rel="preload"
        as="image"
        href={`${BASE_PATH}/stills/${onPhone.name}`}
        media="(width < 48rem)"
        fetchPriority="high"
      />
      <Explorer
        records={records}
        places={named}
        choices={explorerChoices(locale)}
        marks={marksOfMap(locale, EXPLORER_SCENES[first]).marks}
        scenes={explorerScenes(locale)}
        words={islandWords(locale)}
        isFromRight={LOCALES[locale].dir === 'rtl'}
        addresses={{
          details: `${paths.map(locale)}records.json`,
          marks: `${paths.map(locale)}marks.json`,
          story: paths.story(locale),
          inFull: paths.records(locale),
          file: paths.data('incidents.csv'),
          live: `${paths.map(locale)}live.json`,
          geo: paths.geo(''),
        }}
        unlocated={<UnlocatedCounts locale={locale} />}
        maps={{ all: mapOf('all'), strait: mapOf('strait'), atlantic: mapOf('atlantic') }}
      />
    </Island>
  );
}

/** The words that the island itself says: the page's others are not sent again for it. */
function islandWords(locale: Locale): ExplorerWords {
  const {
    link: _link,
    title: _title,
    description: _description,
    intro: _intro,
    about: _about,
    held: _held,
    bias: _bias,
    unlocated: _unlocated,
    alts: _alts,
    mapNote: _mapNote,
    sceneFigures: _sceneFigures,
    inFull: _inFull,
    file: _file,
    ...own
  } = messages(locale).explorer;
  const { comma, colon } = signs(locale);
  return { ...own, comma, colon };
}
