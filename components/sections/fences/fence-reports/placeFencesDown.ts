import { framePixels } from '@/components/charts/framePixels';
import { wholePixel } from '@/components/charts/pixels';
import { textWidth } from '@/components/charts/textWidth';
import { lineText, wrapPieces } from '@/components/charts/wrapPieces';
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

const WIDTH_PX = 312;
/** Height of the names of columns, up to four lines, px. They are a separate drawing, above the first rule. */
const HEAD_HEIGHT_PX = 64;
const TOP_MARGIN_PX = 1;
const YEAR_HEIGHT_PX = 158;
/** Columns, x in px from the start: the ministry’s count and the two lanes; widths of the words between them. */
const COLUMN_PX = { count: 40, countWidth: 84, melilla: 182, ceuta: 287, eventWidth: 83 } as const;
/** Width of the words that name the first year of the collection, px. */
const COLLECTED_WIDTH_PX = 70;
const FONT_SIZE_PX = 12.5;
const LINE_HEIGHT_PX = 15;
const TALLY_GRID = { direction: 'down', perRow: 10, pitch: 5.5, gap: 4, height: 9.5, rowHeight: 12.5 } as const;

/** Time down, for phones and paper: the year, the ministry’s count beside it, then the two lanes of reports. */
export function placeFencesDown(data: FenceData, dir: Direction): PlacedFences {
  const { across } = framePixels(WIDTH_PX, dir);
  const height = TOP_MARGIN_PX + data.years.length * YEAR_HEIGHT_PX;
  const at = timeScale(data.years, [TOP_MARGIN_PX, height]);
  const cells = data.years.map((year) => placeYear(year, data.peopleShort, dir, at));
  const [melilla, ceuta] = data.lanes;
  const reports = [...placeLane(melilla, at, COLUMN_PX.melilla, true), ...placeLane(ceuta, at, COLUMN_PX.ceuta, true)];
  const start = at(data.collected.from);
  const sizes = placeSizes(data.sizes, COLUMN_PX.melilla - 14, start - 16);
  const notes = placeNotes(
    data.notes.flatMap(({ id, short, down }) => (down ? [{ id, pieces: short, ...down }] : [])),
    reports,
    FONT_SIZE_PX,
    LINE_HEIGHT_PX,
  );
  const reportWords = {
    sizes: { x: COLUMN_PX.melilla - 46, y: TOP_MARGIN_PX + 18, width: 170 },
    people: COLUMN_PX.melilla + 14,
    collected: {
      x: COLUMN_PX.ceuta - 40,
      y: start - 9 - (wrapPieces(data.collected.pieces, COLLECTED_WIDTH_PX, FONT_SIZE_PX).length - 1) * LINE_HEIGHT_PX,
      width: COLLECTED_WIDTH_PX,
    },
  };
  const eventY = at(data.event.day);
  const eventLines = wrapPieces(data.event.short, COLUMN_PX.eventWidth, FONT_SIZE_PX);
  // The words of the event are printed over the lane, which is interrupted for them.
  const eventEnd = wholePixel(eventY + (eventLines.length + 0.5) * LINE_HEIGHT_PX);
  const head = (
    x: number,
    width: number,
    pieces: PlacedText['pieces'],
    count: PlacedText['pieces'] = [],
  ): PlacedText[] => {
    const lines = wrapPieces(pieces, width, FONT_SIZE_PX);
    return [
      ...placeLines(lines, { x, y: 12, kind: 'label' }, LINE_HEIGHT_PX),
      ...(count.length > 0
        ? [{ x, y: 12 + lines.length * LINE_HEIGHT_PX, kind: 'quiet' as const, pieces: count }]
        : []),
    ];
  };
  return {
    width: WIDTH_PX,
    height,
    rules: data.years.map(({ year }) => `M${across(0)} ${at(`${year}-01-01`)}H${across(WIDTH_PX)}`).join(''),
    lanes: [
      [COLUMN_PX.melilla, start, height],
      [COLUMN_PX.ceuta, start, eventY],
      [COLUMN_PX.ceuta, eventEnd, height],
    ]
      .map(([x = 0, from, to]) => `M${across(x)} ${from}V${to}`)
      .join(''),
    counted: '',
    rest: '',
    counts: cells.map(({ count }) => count),
    holes: cells.flatMap(({ holes }) => holes),
    reports: orientReports(reports, across, true),
    event: {
      path: `M${across(COLUMN_PX.ceuta - 30)} ${eventY}H${across(WIDTH_PX)}`,
      texts: placeLines(
        eventLines,
        { x: across(WIDTH_PX), y: eventY + 15, kind: 'label', anchor: 'end' },
        LINE_HEIGHT_PX,
      ),
    },
    leaders: orientLeaders(notes.leaders, across),
    sizes: sizes.map(({ circle }) => ({ ...circle, x: across(circle.x) })),
    head: {
      height: HEAD_HEIGHT_PX,
      texts: mirrorTexts(
        [
          ...head(0, 110, data.counter),
          ...head(COLUMN_PX.melilla - 46, 84, melilla.name, melilla.count),
          ...head(COLUMN_PX.ceuta - 40, 72, ceuta.name, ceuta.count),
        ],
        across,
      ),
    },
    texts: [
      ...mirrorTexts(
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
      ...mirrorTexts(
        [...placeReportWords(data, sizes, reportWords, FONT_SIZE_PX, LINE_HEIGHT_PX), ...notes.texts],
        across,
      ),
    ],
  };
}

function placeYear(year: CountedYear, peopleName: PlacedText['pieces'], dir: Direction, at: (day: string) => number) {
  const { across, rect } = framePixels(WIDTH_PX, dir);
  const top = at(`${year.year}-01-01`);
  const x = across(COLUMN_PX.count);
  const strokes = COLUMN_PX.count + 1.5;
  const grid: TallyGrid = {
    ...TALLY_GRID,
    dir,
    x: dir === 'rtl' ? WIDTH_PX - strokes : strokes,
    y: wholePixel(top + 32),
  };
  const solid = year.published - year.derived;
  const all = year.published + year.disputed;
  const { hole, people } = year;
  const captionY = wholePixel(top + 32 + tallyHeight(all, grid) + 15);
  const caption = placeLines(
    wrapPieces(year.caption, COLUMN_PX.countWidth, FONT_SIZE_PX),
    { x, y: captionY, kind: 'quiet' },
    LINE_HEIGHT_PX,
  );
  const holeHeight = YEAR_HEIGHT_PX - 16 - (people ? 2 * LINE_HEIGHT_PX : 0);
  const peopleStart = COLUMN_PX.count + Math.max(48, Math.ceil(textWidth(lineText(peopleName), FONT_SIZE_PX)) + 6);
  const peopleY = wholePixel(hole ? top + 8 + holeHeight + LINE_HEIGHT_PX : captionY + caption.length * LINE_HEIGHT_PX);
  const holeWords = placeLines(
    wrapPieces(year.value, COLUMN_PX.countWidth - 16, FONT_SIZE_PX),
    {
      x: across(COLUMN_PX.count + COLUMN_PX.countWidth / 2),
      y: top + YEAR_HEIGHT_PX / 2 - 2,
      kind: 'label',
      anchor: 'middle',
    },
    LINE_HEIGHT_PX,
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
              area: rect(COLUMN_PX.count, top + 8, COLUMN_PX.countWidth, holeHeight),
              ground: rect(
                COLUMN_PX.count + 6,
                top + YEAR_HEIGHT_PX / 2 - 17,
                COLUMN_PX.countWidth - 12,
                holeWords.length * LINE_HEIGHT_PX + 8,
              ),
              texts: holeWords,
            },
          ]
        : []),
      ...(people?.hole
        ? [
            {
              ...people.hole,
              area: rect(peopleStart, peopleY - 8, COLUMN_PX.count + COLUMN_PX.countWidth - peopleStart, 12),
              texts: [
                { x, y: peopleY + 2, kind: 'label' as const, pieces: peopleName },
                { x, y: peopleY + 2 + LINE_HEIGHT_PX, kind: 'label' as const, pieces: people.pieces },
              ],
            },
          ]
        : []),
    ],
    texts: [
      ...(year.caption.length > 0 ? caption : []),
      ...(people && !people.hole
        ? placeLines(
            wrapPieces(people.pieces, COLUMN_PX.countWidth, FONT_SIZE_PX),
            { x, y: peopleY, kind: 'label' },
            LINE_HEIGHT_PX,
          )
        : []),
    ],
  };
}
