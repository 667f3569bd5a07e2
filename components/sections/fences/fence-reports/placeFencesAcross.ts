import { framePixels } from '@/components/charts/framePixels';
import { wholePixel } from '@/components/charts/pixels';
import { wrapPieces } from '@/components/charts/wrapPieces';
import type { Direction } from '@/components/charts/yearDatum';
import { placeTally, type TallyGrid, tallyHeight } from '../placeTally';
import type { CountedYear, FenceData, PlacedFences, PlacedText } from './placedFences';
import {
  mirrorTexts,
  orientLeaders,
  orientReports,
  placeLane,
  placeLines,
  placeNotes,
  placeReportWords,
  placeSizes,
  timeScale,
} from './placeFenceParts';

const WIDTH_PX = 1240;
const NAMES_WIDTH_PX = 112;
const YEAR_INSET_PX = 6;
/**
 * Rows of the drawing, y in px: the baseline of the counts, the numbers of people below it, the two lanes, and the axis
 * of years.
 */
const ROW_Y_PX = { top: 24, counts: 152, people: 186, melilla: 318, ceuta: 430, axis: 482 } as const;
const HEIGHT_PX = ROW_Y_PX.axis + 24;
const FONT_SIZE_PX = 14;
const LINE_HEIGHT_PX = 18;
const TALLY_GRID = { direction: 'up', perRow: 10, pitch: 6.5, gap: 4, height: 13, rowHeight: 17 } as const;

const REPORT_WORDS = {
  sizes: { x: NAMES_WIDTH_PX + 8, y: ROW_Y_PX.melilla - 52, width: 120 },
  people: NAMES_WIDTH_PX + 64,
  collected: { x: NAMES_WIDTH_PX + 8, y: ROW_Y_PX.ceuta - 4, width: 120 },
} as const;

/** Time across, in reading direction: the ministry’s counts above, the lanes of reports below. */
export function placeFencesAcross(data: FenceData, dir: Direction): PlacedFences {
  const { across } = framePixels(WIDTH_PX, dir);
  const at = timeScale(data.years, [NAMES_WIDTH_PX, WIDTH_PX - 4]);
  const cells = data.years.map((year) => placeYear(year, dir, at));
  const [melilla, ceuta] = data.lanes;
  const reports = [...placeLane(melilla, at, ROW_Y_PX.melilla, false), ...placeLane(ceuta, at, ROW_Y_PX.ceuta, false)];
  const sizes = placeSizes(data.sizes, NAMES_WIDTH_PX + 34, ROW_Y_PX.melilla + 22);
  const notes = placeNotes(
    data.notes.flatMap(({ id, pieces, across }) => (across ? [{ id, pieces, ...across }] : [])),
    reports,
    FONT_SIZE_PX,
    LINE_HEIGHT_PX,
  );
  const start = at(data.collected.from);
  const eventX = at(data.event.day);
  const eventLines = wrapPieces(data.event.pieces, 340, FONT_SIZE_PX);
  const peopleLines = wrapPieces(data.peopleName, NAMES_WIDTH_PX - 8, FONT_SIZE_PX);
  return {
    width: WIDTH_PX,
    height: HEIGHT_PX,
    rules: data.years.map(({ year }) => `M${across(at(`${year}-01-01`))} ${ROW_Y_PX.top}V${ROW_Y_PX.axis}`).join(''),
    lanes: [
      [start, ROW_Y_PX.melilla],
      [start, ROW_Y_PX.ceuta],
      [NAMES_WIDTH_PX, ROW_Y_PX.axis],
    ]
      .map(([from = 0, y]) => `M${across(from)} ${y}H${across(WIDTH_PX)}`)
      .join(''),
    counted: cells.map(({ base }) => base).join(''),
    rest: cells.map(({ rest }) => rest).join(''),
    counts: cells.map(({ count }) => count),
    holes: cells.flatMap(({ holes }) => holes),
    reports: orientReports(reports, across, false),
    event: {
      path: `M${across(eventX)} ${ROW_Y_PX.ceuta - 30}V${ROW_Y_PX.ceuta + 30}`,
      texts: placeLines(
        eventLines,
        { x: across(eventX + 8), y: ROW_Y_PX.ceuta - 10 - (eventLines.length - 1) * LINE_HEIGHT_PX, kind: 'label' },
        LINE_HEIGHT_PX,
      ),
    },
    leaders: orientLeaders(notes.leaders, across),
    sizes: sizes.map(({ circle }) => ({ ...circle, x: across(circle.x) })),
    texts: [
      ...mirrorTexts(
        [
          ...placeLines(
            wrapPieces(data.counter, NAMES_WIDTH_PX - 12, FONT_SIZE_PX),
            { x: 0, y: 88, kind: 'label' },
            LINE_HEIGHT_PX,
          ),
          ...placeLines(
            peopleLines,
            { x: 0, y: ROW_Y_PX.people + 12 - ((peopleLines.length - 1) * LINE_HEIGHT_PX) / 2, kind: 'label' },
            LINE_HEIGHT_PX,
          ),
          ...data.lanes.flatMap(({ name, count }, i): PlacedText[] => {
            const y = (i === 0 ? ROW_Y_PX.melilla : ROW_Y_PX.ceuta) - 4;
            const lines = wrapPieces(name, NAMES_WIDTH_PX - 8, FONT_SIZE_PX);
            return [
              ...placeLines(lines, { x: 0, y, kind: 'label' }, LINE_HEIGHT_PX),
              { x: 0, y: y + lines.length * LINE_HEIGHT_PX, kind: 'quiet', pieces: count },
            ];
          }),
          ...data.years.map(
            ({ year }): PlacedText => ({
              x: at(`${year}-07-02`),
              y: HEIGHT_PX - 5,
              kind: 'name',
              anchor: 'middle',
              pieces: [{ text: String(year) }],
            }),
          ),
        ],
        across,
      ),
      ...cells.flatMap(({ texts }) => texts),
      ...mirrorTexts(
        [...placeReportWords(data, sizes, REPORT_WORDS, FONT_SIZE_PX, LINE_HEIGHT_PX), ...notes.texts],
        across,
      ),
    ],
  };
}

function placeYear(year: CountedYear, dir: Direction, at: (day: string) => number) {
  const { across, rect } = framePixels(WIDTH_PX, dir);
  const x = wholePixel(at(`${year.year}-01-01`) + YEAR_INSET_PX);
  const end = wholePixel(at(`${year.year + 1}-01-01`) - YEAR_INSET_PX);
  const counted = Math.min(at(year.to), end);
  const width = wholePixel(end - x);
  const grid: TallyGrid = { ...TALLY_GRID, dir, x: across(x + 2), y: ROW_Y_PX.counts - 4 };
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
    base: hole ? '' : `M${across(x)} ${ROW_Y_PX.counts}H${across(counted)}`,
    rest: counted < end ? `M${across(counted)} ${ROW_Y_PX.counts}H${across(end)}` : '',
    count: {
      published: placeTally(0, solid, grid),
      derived: placeTally(solid, year.published, grid),
      disputed: placeTally(year.published, all, grid),
      ...(hole ? {} : { value: text(ROW_Y_PX.counts - 4 - tallyHeight(all, grid) - 10, 'value', year.value) }),
    },
    holes: [
      ...(hole
        ? [
            {
              ...hole,
              area: rect(x, ROW_Y_PX.top + 8, width, ROW_Y_PX.counts - ROW_Y_PX.top - 8),
              ground: rect(middle - 52, 80, 104, 24),
              texts: [{ ...text(97, 'label', year.value), x: across(middle), anchor: 'middle' as const }],
            },
          ]
        : []),
      ...(people?.hole
        ? [
            {
              ...people.hole,
              area: rect(x, ROW_Y_PX.people, width, 14),
              texts: [text(ROW_Y_PX.people + 31, 'label', people.pieces)],
            },
          ]
        : []),
    ],
    texts: [
      ...(year.caption.length > 0 ? [text(ROW_Y_PX.counts + 17, 'quiet', year.caption)] : []),
      ...(people && !people.hole ? [text(ROW_Y_PX.people + 12, 'label', people.pieces)] : []),
    ],
  };
}
