import { wholePixel } from '@/components/charts/pixels';
import { wrapPieces } from '@/components/charts/wrapPieces';
import { placeTally, type TallyGrid, tallyHeight } from '../placeTally';
import type { CountedYear, FenceData, PlacedFences, PlacedText } from './placedFences';
import { placeLane, placeLines, placeNotes, placeSizes, timeScale } from './placeFenceParts';

const WIDTH = 1240;
const GUTTER = 112;
const INSET = 6;
/** Rows of the drawing, from the top: counts stand on a line, people under it, then the two lanes and the years. */
const ROW = { top: 24, counts: 152, people: 186, melilla: 318, ceuta: 430, axis: 482 } as const;
const HEIGHT = ROW.axis + 24;
const TEXT = 14;
const LINE = 18;
const GRID = { direction: 'up', perRow: 10, pitch: 6.5, gap: 4, height: 13, rowHeight: 17 } as const;

/** Time across: the ministry’s counts above, the lanes of reports below. */
export function placeFencesAcross(data: FenceData): PlacedFences {
  const at = timeScale(data.years, [GUTTER, WIDTH - 4]);
  const cells = data.years.map((year) => placeYear(year, at));
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
  return {
    width: WIDTH,
    height: HEIGHT,
    rules: data.years.map(({ year }) => `M${at(`${year}-01-01`)} ${ROW.top}V${ROW.axis}`).join(''),
    lanes: `M${start} ${ROW.melilla}H${WIDTH}M${start} ${ROW.ceuta}H${WIDTH}M${GUTTER} ${ROW.axis}H${WIDTH}`,
    counted: cells.map(({ base }) => base).join(''),
    rest: cells.map(({ rest }) => rest).join(''),
    counts: cells.map(({ count }) => count),
    holes: cells.flatMap(({ holes }) => holes),
    reports,
    event: {
      path: `M${eventX} ${ROW.ceuta - 30}V${ROW.ceuta + 30}`,
      texts: placeLines(
        eventLines,
        { x: eventX + 8, y: ROW.ceuta - 10 - (eventLines.length - 1) * LINE, kind: 'label' },
        LINE,
      ),
    },
    leaders: notes.leaders,
    sizes: sizes.map(({ circle }) => circle),
    texts: [
      ...placeLines(wrapPieces(data.counter, GUTTER - 12, TEXT), { x: 0, y: 88, kind: 'label' }, LINE),
      { x: 0, y: ROW.people + 12, kind: 'label', pieces: data.peopleName },
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
      ...cells.flatMap(({ texts }) => texts),
      ...placeLines(
        wrapPieces(data.sizes.pieces, 120, TEXT),
        { x: GUTTER + 8, y: ROW.melilla - 52, kind: 'quiet' },
        LINE,
      ),
      ...sizes.map(
        ({ head, pieces }): PlacedText => ({ x: GUTTER + 64, y: wholePixel(head + 8), kind: 'quiet', pieces }),
      ),
      ...placeLines(
        wrapPieces(data.collected.pieces, 120, TEXT),
        { x: GUTTER + 8, y: ROW.ceuta - 4, kind: 'quiet' },
        LINE,
      ),
      ...notes.texts,
    ],
  };
}

function placeYear(year: CountedYear, at: (day: string) => number) {
  const x = wholePixel(at(`${year.year}-01-01`) + INSET);
  const end = wholePixel(at(`${year.year + 1}-01-01`) - INSET);
  const counted = Math.min(at(year.to), end);
  const width = wholePixel(end - x);
  const grid: TallyGrid = { ...GRID, x: x + 2, y: ROW.counts - 4 };
  const solid = year.published - year.derived;
  const all = year.published + year.disputed;
  const { hole, people } = year;
  const text = (y: number, kind: PlacedText['kind'], pieces: PlacedText['pieces']): PlacedText => ({
    x,
    y,
    kind,
    pieces,
  });
  const middle = wholePixel(x + width / 2);
  return {
    base: hole ? '' : `M${x} ${ROW.counts}H${counted}`,
    rest: counted < end ? `M${counted} ${ROW.counts}H${end}` : '',
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
              area: { x, y: ROW.top + 8, width, height: ROW.counts - ROW.top - 8 },
              ground: { x: middle - 52, y: 80, width: 104, height: 24 },
              texts: [{ ...text(97, 'label', year.value), x: middle, anchor: 'middle' as const }],
            },
          ]
        : []),
      ...(people?.hole
        ? [
            {
              ...people.hole,
              area: { x, y: ROW.people, width, height: 14 },
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
