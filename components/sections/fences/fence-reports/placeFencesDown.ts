import { framePixels } from '@/components/charts/framePixels';
import { wholePixel } from '@/components/charts/pixels';
import { textWidth } from '@/components/charts/textWidth';
import { lineText, wrapPieces } from '@/components/charts/wrapPieces';
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

const WIDTH = 312;
/** Height of the names of columns, up to four lines, px. They are a drawing of their own, above the first rule. */
const HEAD = 64;
const TOP = 1;
const YEAR = 158;
/** Columns, x in px from the start: the ministry’s count and the two lanes; widths of the words between them. */
const COLUMN = { count: 40, countWidth: 84, melilla: 182, ceuta: 287, eventWidth: 83 } as const;
/** Width of the words that name the first year of the collection, px. */
const COLLECTED = 70;
const TEXT = 12.5;
const LINE = 15;
const GRID = { direction: 'down', perRow: 10, pitch: 5.5, gap: 4, height: 9.5, rowHeight: 12.5 } as const;

/** Time down, for phones and paper: the year, the ministry’s count beside it, then the two lanes of reports. */
export function placeFencesDown(data: FenceData, dir: Direction): PlacedFences {
  const { across } = framePixels(WIDTH, dir);
  const height = TOP + data.years.length * YEAR;
  const at = timeScale(data.years, [TOP, height]);
  const cells = data.years.map((year) => placeYear(year, data.peopleShort, dir, at));
  const [melilla, ceuta] = data.lanes;
  const reports = [...placeLane(melilla, at, COLUMN.melilla, true), ...placeLane(ceuta, at, COLUMN.ceuta, true)];
  const start = at(data.collected.from);
  const sizes = placeSizes(data.sizes, COLUMN.melilla - 14, start - 16);
  const notes = placeNotes(
    data.notes.flatMap(({ id, short, down }) => (down ? [{ id, pieces: short, ...down }] : [])),
    reports,
    TEXT,
    LINE,
  );
  const reportWords = {
    sizes: { x: COLUMN.melilla - 46, y: TOP + 18, width: 170 },
    people: COLUMN.melilla + 14,
    collected: {
      x: COLUMN.ceuta - 40,
      y: start - 9 - (wrapPieces(data.collected.pieces, COLLECTED, TEXT).length - 1) * LINE,
      width: COLLECTED,
    },
  };
  const eventY = at(data.event.day);
  const eventLines = wrapPieces(data.event.short, COLUMN.eventWidth, TEXT);
  // The words of the event are printed over the lane, which is interrupted for them.
  const eventEnd = wholePixel(eventY + (eventLines.length + 0.5) * LINE);
  const head = (
    x: number,
    width: number,
    pieces: PlacedText['pieces'],
    count: PlacedText['pieces'] = [],
  ): PlacedText[] => {
    const lines = wrapPieces(pieces, width, TEXT);
    return [
      ...placeLines(lines, { x, y: 12, kind: 'label' }, LINE),
      ...(count.length > 0 ? [{ x, y: 12 + lines.length * LINE, kind: 'quiet' as const, pieces: count }] : []),
    ];
  };
  return {
    width: WIDTH,
    height,
    rules: data.years.map(({ year }) => `M${across(0)} ${at(`${year}-01-01`)}H${across(WIDTH)}`).join(''),
    lanes: [
      [COLUMN.melilla, start, height],
      [COLUMN.ceuta, start, eventY],
      [COLUMN.ceuta, eventEnd, height],
    ]
      .map(([x = 0, from, to]) => `M${across(x)} ${from}V${to}`)
      .join(''),
    counted: '',
    rest: '',
    counts: cells.map(({ count }) => count),
    holes: cells.flatMap(({ holes }) => holes),
    reports: turnReports(reports, across, true),
    event: {
      path: `M${across(COLUMN.ceuta - 30)} ${eventY}H${across(WIDTH)}`,
      texts: placeLines(eventLines, { x: across(WIDTH), y: eventY + 15, kind: 'label', anchor: 'end' }, LINE),
    },
    leaders: turnLeaders(notes.leaders, across),
    sizes: sizes.map(({ circle }) => ({ ...circle, x: across(circle.x) })),
    head: {
      height: HEAD,
      texts: turnTexts(
        [
          ...head(0, 110, data.counter),
          ...head(COLUMN.melilla - 46, 84, melilla.name, melilla.count),
          ...head(COLUMN.ceuta - 40, 72, ceuta.name, ceuta.count),
        ],
        across,
      ),
    },
    texts: [
      ...turnTexts(
        data.years.map(
          ({ year }): PlacedText => ({
            x: 0,
            y: at(`${year}-01-01`) + 18,
            kind: 'name',
            pieces: [{ text: String(year) }],
          }),
        ),
        across,
      ),
      ...cells.flatMap(({ texts }) => texts),
      ...turnTexts([...placeReportWords(data, sizes, reportWords, TEXT, LINE), ...notes.texts], across),
    ],
  };
}

function placeYear(year: CountedYear, peopleName: PlacedText['pieces'], dir: Direction, at: (day: string) => number) {
  const { across, rect } = framePixels(WIDTH, dir);
  const top = at(`${year.year}-01-01`);
  const x = across(COLUMN.count);
  const strokes = COLUMN.count + 1.5;
  const grid: TallyGrid = { ...GRID, dir, x: dir === 'rtl' ? WIDTH - strokes : strokes, y: wholePixel(top + 32) };
  const solid = year.published - year.derived;
  const all = year.published + year.disputed;
  const { hole, people } = year;
  const captionY = wholePixel(top + 32 + tallyHeight(all, grid) + 15);
  const caption = placeLines(
    wrapPieces(year.caption, COLUMN.countWidth, TEXT),
    { x, y: captionY, kind: 'quiet' },
    LINE,
  );
  const holeHeight = YEAR - 16 - (people ? 2 * LINE : 0);
  const peopleStart = COLUMN.count + Math.max(48, Math.ceil(textWidth(lineText(peopleName), TEXT)) + 6);
  const peopleY = wholePixel(hole ? top + 8 + holeHeight + LINE : captionY + caption.length * LINE);
  const holeWords = placeLines(
    wrapPieces(year.value, COLUMN.countWidth - 16, TEXT),
    { x: across(COLUMN.count + COLUMN.countWidth / 2), y: top + YEAR / 2 - 2, kind: 'label', anchor: 'middle' },
    LINE,
  );
  return {
    count: {
      published: placeTally(0, solid, grid),
      derived: placeTally(solid, year.published, grid),
      disputed: placeTally(year.published, all, grid),
      ...(hole ? {} : { value: { x, y: top + 23, kind: 'value' as const, pieces: year.value } }),
    },
    holes: [
      ...(hole
        ? [
            {
              ...hole,
              area: rect(COLUMN.count, top + 8, COLUMN.countWidth, holeHeight),
              ground: rect(COLUMN.count + 6, top + YEAR / 2 - 17, COLUMN.countWidth - 12, holeWords.length * LINE + 8),
              texts: holeWords,
            },
          ]
        : []),
      ...(people?.hole
        ? [
            {
              ...people.hole,
              area: rect(peopleStart, peopleY - 8, COLUMN.count + COLUMN.countWidth - peopleStart, 12),
              texts: [
                { x, y: peopleY + 2, kind: 'label' as const, pieces: peopleName },
                { x, y: peopleY + 2 + LINE, kind: 'label' as const, pieces: people.pieces },
              ],
            },
          ]
        : []),
    ],
    texts: [
      ...(year.caption.length > 0 ? caption : []),
      ...(people && !people.hole
        ? placeLines(wrapPieces(people.pieces, COLUMN.countWidth, TEXT), { x, y: peopleY, kind: 'label' }, LINE)
        : []),
    ],
  };
}
