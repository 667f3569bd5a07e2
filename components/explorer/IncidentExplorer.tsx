import { footnoteIdsOfScene } from '@/components/map/footnotes';
import { type FrameName, MAP_FRAMES } from '@/components/map/frames';
import { MapStill } from '@/components/map/MapStill';
import { drawStill } from '@/components/map/still';
import { NumberLink } from '@/components/number/NumberLink';
import { PeriodText } from '@/components/number/PeriodText';
import { attemptsReportSelectionRule } from '@/components/sections/attempts/scenes';
import { rescuesReportSelectionRule } from '@/components/sections/rescues/scenes';
import { findObservation } from '@/lib/facts/facts';
import { mapLabelWordsByPlace } from '@/lib/geo/mapLabelWordsByPlace';
import { pointsByPlace, readPlaces } from '@/lib/geo/places';
import { LOCALES, type Locale } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/names';
import { numberTemplateWithoutPlural } from '@/lib/text/numberTemplatesByPlural';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { buildMapMarks } from './buildMarksByMap';
import { ExplorerFilters } from './ExplorerFilters';
import {
  type ExplorerRecord,
  type FrameMarks,
  HUE_BY_RECORD_KIND,
  MAP_VIEW_IDS,
  type MapViewId,
  RECORD_KINDS,
  SHOWN_RECORDS_STATUS_ID,
} from './explorerRecord';
import { LiveMapButtons, LiveMapToolbar } from './LiveMapToolbar';
import { listExplorerRecords } from './listExplorerRecords';
import { dotsPathData } from './projectToFrame';
import { RecordTable } from './RecordTable';
import { storyScenesForExplorer } from './recordIdsOfScene';
import { RecordKindMark, RecordKindSymbols } from './recordKinds';
import { SCENE_BY_MAP_VIEW } from './viewScenes';

/**
 * Renders all incidents as a map and a list, complete without script. `<filter-list>` filters them, and `<report-map>`
 * synchronises the map with the list.
 */
export function IncidentExplorer({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).explorer;
  const records = listExplorerRecords(locale);
  const scenes = storyScenesForExplorer(locale);
  const total = records.length;
  return (
    <report-map
      data-marks={words.marks}
      data-comma={punctuationOf(locale).comma}
      data-close={words.close}
      data-show-on-map={words.showOnMap}
      data-loading={words.loading}
      data-failed={words.failed}
      data-file={paths.data('incidents.csv')}
      data-scene-of={`${words.scene.of}${punctuationOf(locale).colon}`}
      data-scene-leave={words.scene.leave}
      data-scene-marks-none={words.scene.marksNone}
      data-scene-failed={words.scene.failed}
      data-scene-story={words.scene.story}
      data-scene-in-story={words.scene.inStory}
      data-story={paths.story(locale)}
      data-maps={`${paths.map(locale)}marks.json`}
      data-live-words={`${paths.map(locale)}live.json`}
      data-live-title={words.live.title}
      data-live-hint={words.live.hint}
      data-geo={paths.geo('overview-coast.topo.json')}
    >
      <RecordKindSymbols />
      <filter-list
        className="explorer min-[60rem]:grid min-[60rem]:grid-cols-[27rem_minmax(0,1fr)] min-[60rem]:gap-8 lg:grid-cols-[minmax(0,1fr)_28rem] lg:gap-10 print:block"
        data-tag={LOCALES[locale].tag}
        data-other={numberTemplateWithoutPlural(locale, words.count, { total })}
        data-empty={words.empty}
      >
        <div className="explorer-side">
          <div className="explorer-map">
            <Views locale={locale} />
            <div className="map-stage" data-phase="drawn">
              <LiveMapToolbar locale={locale} />
              <LiveMapButtons locale={locale} />
              <div className="live-map" hidden inert>
                <div className="live-host" />
              </div>
              <div data-map="" hidden />
              {MAP_VIEW_IDS.map((view) => (
                <ViewMap key={view} locale={locale} view={view} records={records} />
              ))}
              <p className="explorer-note live-note my-2 font-sans text-xs text-quiet" hidden />
            </div>
          </div>
          <div className="explorer-below">
            <UnlocatedCounts locale={locale} />
          </div>
        </div>
        <div className="explorer-sheet">
          <ExplorerFilters locale={locale} records={records} scenes={scenes} />
          <div className="choice-row">
            <p id={SHOWN_RECORDS_STATUS_ID} role="status" tabIndex={-1} data-after-show-all="">
              <span data-shown="" data-tally="records">
                {formatMessage(locale, words.count, { n: total, total })}
              </span>
              <span data-remark="" />
            </p>
            <button type="button" data-show-all="" hidden>
              {words.filter.reset}
            </button>
          </div>
          <RecordTable locale={locale} records={records} scenes={scenes} />
        </div>
      </filter-list>
    </report-map>
  );
}

function Views({ locale }: { readonly locale: Locale }) {
  const { views } = messages(locale).explorer;
  return (
    <div className="choice-row gap-x-5 [&_button]:min-h-9" role="group" aria-label={views.name} data-views="" inert>
      {MAP_VIEW_IDS.map((view, i) => (
        <button key={view} type="button" aria-pressed={i === 0} data-view={view}>
          {views[view]}
        </button>
      ))}
    </div>
  );
}

interface ViewMapProps {
  readonly locale: Locale;
  readonly view: MapViewId;
  readonly records: readonly ExplorerRecord[];
}

/** Renders the drawn map of a view. Only the first view is visible at first, and only its marks are in the page. */
function ViewMap({ locale, view, records }: ViewMapProps) {
  const { explorer, map, footnotes } = messages(locale);
  const scene = SCENE_BY_MAP_VIEW[view];
  const places = readPlaces();
  const points = pointsByPlace(places);
  const isFirst = view === MAP_VIEW_IDS[0];
  const marks = isFirst ? buildMapMarks(locale, scene).marks : {};
  const over = (frame: 'wide' | 'narrow') => <ExplorerMarks frame={frame} set={marks[frame]} records={records} />;
  return (
    <div data-map={view} hidden={!isFirst}>
      {/* The largest element of a phone's first screen; without preloading it is requested only after layout. */}
      {isFirst && (
        <link
          rel="preload"
          as="image"
          href={`${BASE_PATH}/stills/${drawStill(scene, MAP_FRAMES.narrow, points).name}`}
          media="(width < 48rem)"
          fetchPriority="high"
        />
      )}
      <MapStill
        scene={scene}
        alt={explorer.alts[view]}
        labels={mapLabelWordsByPlace(places, locale)}
        points={points}
        words={{ ...map, measures: {} }}
        over={{ wide: over('wide'), narrow: over('narrow') }}
        basePath={BASE_PATH}
      />
      <p className="explorer-note my-2 font-sans text-xs text-quiet">
        {[explorer.mapNote, ...footnoteIdsOfScene(scene).map((id) => footnotes[id])].join(' ')}
      </p>
    </div>
  );
}

/** Renders, beside the map in every view, the national counts of attempts and rescues, which have no location. */
function UnlocatedCounts({ locale }: { readonly locale: Locale }) {
  const { reports, explorer } = messages(locale);
  return (
    <div className="unlocated unlocated-counts mt-0 py-2 font-sans text-xs text-quiet">
      <p className="font-medium text-ink">{reports.notLocated}</p>
      <ul className="flex flex-wrap gap-x-8 text-ink [&_.number]:text-2xl/7.5">
        {[attemptsReportSelectionRule, rescuesReportSelectionRule].map(({ unlocated }) => {
          const total = findObservation(unlocated);
          return (
            <li key={unlocated}>
              <NumberLink locale={locale} id={unlocated} />{' '}
              <span>
                {metricName(locale, total.metric)}
                {punctuationOf(locale).comma}
                <PeriodText locale={locale} row={total} />
              </span>
            </li>
          );
        })}
      </ul>
      <p>{explorer.unlocated}</p>
    </div>
  );
}

interface ExplorerMarksProps {
  readonly frame: FrameName;
  /**
   * The grid of the frame, and the cell of each mark in it. If absent, `<report-map>` fetches both when a reader opens
   * the view.
   */
  readonly set?: FrameMarks | undefined;
  /** All records, in the order of `set.cells`. */
  readonly records: readonly ExplorerRecord[];
}

/**
 * Draws the marks of all records that a map shows, over one of its frames; `<report-map>` filters them. They have the
 * role of buttons from the start, even while hidden from assistive technology, because adding the role later would make
 * the browser restyle hundreds of marks.
 */
function ExplorerMarks({ frame, set, records }: ExplorerMarksProps) {
  if (!set) return <svg className="explorer-marks" data-frame={frame} aria-hidden="true" />;
  const { grid, cells } = set;
  const placed = records.flatMap((record, i) => {
    const [column = -1, row = -1] = [cells[2 * i], cells[2 * i + 1]];
    return column < 0 ? [] : [{ ...record, transform: `translate(${column * 10} ${row * 10})` }];
  });
  const points = placed.flatMap(({ mark }) => (mark ? [mark.point] : []));
  return (
    <svg
      className="explorer-marks"
      data-frame={frame}
      data-grid={JSON.stringify(grid)}
      viewBox={`0 0 ${grid.width} ${grid.height}`}
      aria-hidden="true"
    >
      <path className="named-places" d={dotsPathData(points, grid)} />
      <g transform={`translate(${grid.x + grid.cell / 2} ${grid.y + grid.cell / 2}) scale(${grid.cell / 10})`}>
        {RECORD_KINDS.map((kind) => (
          <g key={kind} className="kind-shape" data-hue={HUE_BY_RECORD_KIND[kind]}>
            {placed
              .filter((record) => record.kind === kind)
              .map(({ id, transform }) => (
                <RecordKindMark
                  key={id}
                  kind={kind}
                  transform={transform}
                  data-incident={id}
                  role="button"
                  tabIndex={-1}
                />
              ))}
          </g>
        ))}
      </g>
    </svg>
  );
}
