import { framePixels } from '@/components/charts/framePixels';
import { wholePixel } from '@/components/charts/pixels';
import { wrapPieces } from '@/components/charts/wrapPieces';
import type { Direction } from '@/components/charts/yearDatum';
import { placeTally, type TallyGrid, tallyHeight } from '../placeTally';
import type { CountedYear, FenceData, PlacedFences, PlacedText } from './placedFences';
import {
  placeLane,
  placeLines,
  placeNotes,
  placeReportWords,
  placeSizes,
  timeScale,
  turnLeaders,
  turnReports,
  turnTexts,
} from './placeFenceParts';

const WIDTH = 1240;
const GUTTER = 112;
const INSET = 6;
/**
 * Rows of the drawing, y in px: the baseline of the counts, the people below it, the two lanes, and the axis of years.
 */
const ROW = { top: 24, counts: 152, people: 186, melilla: 318, ceuta: 430, axis: 482 } as const;
const HEIGHT = ROW.axis + 24;
const TEXT = 14;
const LINE = 18;
const GRID = { direction: 'up', perRow: 10, pitch: 6.5, gap: 4, height: 13, rowHeight: 17 } as const;

const REPORT_WORDS = {
  sizes: { x: GUTTER + 8, y: ROW.melilla - 52, width: 120 },
  people: GUTTER + 64,
  collected: { x: GUTTER + 8, y: ROW.ceuta - 4, width: 120 },
} as const;

/** Time across, in reading direction: the ministry’s counts above, the lanes of reports below. */
export function placeFencesAcross(data: FenceData, dir: Direction): PlacedFences {
  const { across } = framePixels(WIDTH, dir);
  const at = timeScale(data.years, [GUTTER, WIDTH - 4]);
  const cells = data.years.map((year) => placeYear(year, dir, at));
  const [melilla, ceuta] = data.lanes;
  const reports = [...placeLane(melilla, at, ROW.melilla, false), ...placeLane(ceuta, at, ROW.ceuta, false)];
  const sizes = placeSizes(data.sizes, GUTTER + 34, ROW.melilla + 22);
  const notes = placeNotes(
    data.notes.flatMap(({ id, pieces, across }) => (across ? [{ id, pieces, ...across }] : [])),
    reports,
    TEXT,
    LINE,
  );
  const start = at(data.collected.from);
  const eventX = at(data.event.day);
  const eventLines = wrapPieces(data.event.pieces, 340, TEXT);
  const peopleLines = wrapPieces(data.peopleName, GUTTER - 8, TEXT);
  return {
    width: WIDTH,
    height: HEIGHT,
    rules: data.years.map(({ year }) => `M${across(at(`${year}-01-01`))} ${ROW.top}V${ROW.axis}`).join(''),
    lanes: [
      [start, ROW.melilla],
      [start, ROW.ceuta],
      [GUTTER, ROW.axis],
    ]
      .map(([from = 0, y]) => `M${across(from)} ${y}H${across(WIDTH)}`)
      .join(''),
    counted: cells.map(({ base }) => base).join(''),
    rest: cells.map(({ rest }) => rest).join(''),
    counts: cells.map(({ count }) => count),
    holes: cells.flatMap(({ holes }) => holes),
    reports: turnReports(reports, across, false),
    event: {
      path: `M${across(eventX)} ${ROW.ceuta - 30}V${ROW.ceuta + 30}`,
      texts: placeLines(
        eventLines,
        { x: across(eventX + 8), y: ROW.ceuta - 10 - (eventLines.length - 1) * LINE, kind: 'label' },
        LINE,
      ),
    },
    leaders: turnLeaders(notes.leaders, across),
    sizes: sizes.map(({ circle }) => ({ ...circle, x: across(circle.x) })),
    texts: [
      ...turnTexts(
        [
          ...placeLines(wrapPieces(data.counter, GUTTER - 12, TEXT), { x: 0, y: 88, kind: 'label' }, LINE),
          ...placeLines(
            peopleLines,
            { x: 0, y: ROW.people + 12 - ((peopleLines.length - 1) * LINE) / 2, kind: 'label' },
            LINE,
          ),
          ...data.lanes.flatMap(({ name, count }, i): PlacedText[] => {
            const y = (i === 0 ? ROW.melilla : ROW.ceuta) - 4;
            const lines = wrapPieces(name, GUTTER - 8, TEXT);
            return [
              ...placeLines(lines, { x: 0, y, kind: 'label' }, LINE),
              { x: 0, y: y + lines.length * LINE, kind: 'quiet', pieces: count },
            ];
          }),
          ...data.years.map(
            ({ year }): PlacedText => ({
              x: at(`${year}-07-02`),
              y: HEIGHT - 5,
              kind: 'name',
              anchor: 'middle',
              pieces: [{ text: String(year) }],
            }),
          ),
        ],
        across,
      ),
      ...cells.flatMap(({ texts }) => texts),
      ...turnTexts([...placeReportWords(data, sizes, REPORT_WORDS, TEXT, LINE), ...notes.texts], across),
    ],
  };
}

function placeYear(year: CountedYear, dir: Direction, at: (day: string) => number) {
  const { across, rect } = framePixels(WIDTH, dir);
  const x = wholePixel(at(`${year.year}-01-01`) + INSET);
  const end = wholePixel(at(`${year.year + 1}-01-01`) - INSET);
  const counted = Math.min(at(year.to), end);
  const width = wholePixel(end - x);
  const grid: TallyGrid = { ...GRID, dir, x: across(x + 2), y: ROW.counts - 4 };
  const solid = year.published - year.derived;
  const all = year.published + year.disputed;
  const { hole, people } = year;
  const text = (y: number, kind: PlacedText['kind'], pieces: PlacedText['pieces']): PlacedText => ({
    x: across(x),
    y,
    kind,
    pieces,
  });
  const middle = wholePixel(x + width / 2);
  return {
    base: hole ? '' : `M${across(x)} ${ROW.counts}H${across(counted)}`,
    rest: counted < end ? `M${across(counted)} ${ROW.counts}H${across(end)}` : '',
    count: {
      published: placeTally(0, solid, grid),
      derived: placeTally(solid, year.published, grid),
      disputed: placeTally(year.published, all, grid),
      ...(hole ? {} : { value: text(ROW.counts - 4 - tallyHeight(all, grid) - 10, 'value', year.value) }),
    },
    holes: [
      ...(hole
        ? [
            {
              ...hole,
              area: rect(x, ROW.top + 8, width, ROW.counts - ROW.top - 8),
              ground: rect(middle - 52, 80, 104, 24),
              texts: [{ ...text(97, 'label', year.value), x: across(middle), anchor: 'middle' as const }],
            },
          ]
        : []),
      ...(people?.hole
        ? [
            {
              ...people.hole,
              area: rect(x, ROW.people, width, 14),
              texts: [text(ROW.people + 31, 'label', people.pieces)],
            },
          ]
        : []),
    ],
    texts: [
      ...(year.caption.length > 0 ? [text(ROW.counts + 17, 'quiet', year.caption)] : []),
      ...(people && !people.hole ? [text(ROW.people + 12, 'label', people.pieces)] : []),
    ],
  };
}
