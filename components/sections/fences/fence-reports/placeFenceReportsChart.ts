import { estimateTextWidthPx } from '@/components/charts/estimateTextWidthPx';
import { roundToWholePixel } from '@/components/charts/pixels';
import { plainTextOfLine } from '@/components/charts/wrapText';
import type { ReadingDirection } from '@/components/charts/yearDatum';
import { placeTallyStrokes, tallyStrokesHeightPx } from '../placeTally';
import { createFenceGeometry, type FenceGeometry, type PixelPoint } from './createFenceGeometry';
import type { FenceFrame, ReportNotePosition, TextPosition } from './fenceFrames';
import { FENCE_CITIES } from './fenceReportRows';
import type {
  FenceReportsData,
  FenceYearNumbers,
  PlacedFenceReportsChart,
  SourcedTextPieces,
  TextWithShortForm,
} from './placedFences';
import { placeReportsInLane, reportCircleRadiusPx } from './placeReportsInLane';

/** Computes the positions, in px, of all lines, strokes, circles and texts of `fence-reports` in one layout. */
export function placeFenceReportsChart(
  data: FenceReportsData,
  frame: FenceFrame,
  dir: ReadingDirection,
): PlacedFenceReportsChart {
  const { width, height, isDown, headHeight } = frame;
  const pen = createFenceGeometry(data.years, frame, dir);
  const { at, lineAcross, words } = pen;
  const years = data.years.map((year) => placeYear(year, data.peopleShort, pen));
  const marks = placeMarks(data, pen);
  const notes = frame.notes.map((note) => placeNote(note, data, marks, pen));
  const names = placeNames(data, pen);
  const sizes = placeSizes(data, pen);
  const day = at(data.event.day);
  const eventSpot = offsetFrom(pen.point(day, frame.lanes.ceuta), frame.event);
  const event = { path: lineAcross(day, frame.eventLine), texts: words(wordsFor(data.event, isDown), eventSpot) };
  return {
    width,
    height,
    rules: data.years.map(({ year }) => lineAcross(at(firstDay(year)), frame.rule)).join(''),
    lanes: placeLanes(at(data.collected.from), day, event.texts.length, pen),
    counted: years.map(({ counted }) => counted).join(''),
    rest: years.map(({ rest }) => rest).join(''),
    counts: years.map(({ count }) => count),
    holes: years.flatMap(({ holes }) => holes),
    reports: marks.map((mark) => ({ ...mark, x: pen.toPage(mark.x) })),
    event,
    leaders: notes.map(({ leader }) => leader).join(''),
    sizes: sizes.circles,
    ...(headHeight === undefined ? {} : { head: { height: headHeight, texts: names } }),
    texts: [
      ...(headHeight === undefined ? names : []),
      ...data.years.flatMap(({ year }) => {
        const spot = frame.yearName(at(firstDay(year)), at(`${year}-07-02`));
        return words([{ text: String(year) }], { ...spot, kind: 'name' });
      }),
      ...years.flatMap(({ texts }) => texts),
      ...sizes.texts,
      ...words(data.collected.pieces, { ...frame.collected, kind: 'quiet' }),
      ...notes.flatMap(({ texts }) => texts),
    ],
  };
}

function firstDay(year: number): string {
  return `${year}-01-01`;
}

/** Returns the long text of a phrase, or the short one in the narrow layout, in which time runs down. */
function wordsFor({ pieces, short }: TextWithShortForm, isDown: boolean): SourcedTextPieces {
  return isDown ? short : pieces;
}

function offsetFrom({ x, y }: PixelPoint, spot: TextPosition): TextPosition {
  return { ...spot, x: x + spot.x, y: y + spot.y };
}

/**
 * Returns the middle lines of both lanes as SVG path data. In the layout in which time runs down, the text of the event
 * interrupts the line of Ceuta.
 * @param start position in px of the first day for which reports were collected
 * @param day position in px of the event
 * @param eventLines number of lines of the text of the event
 */
function placeLanes(start: number, day: number, eventLines: number, { frame, lineAlong }: FenceGeometry): string {
  const { isDown, width, height, lanes, lineHeight, time, rule } = frame;
  const end = isDown ? height : width;
  const lines = isDown
    ? [
        lineAlong(lanes.ceuta, start, day),
        lineAlong(lanes.ceuta, roundToWholePixel(day + (eventLines + 0.5) * lineHeight), end),
      ]
    : [lineAlong(lanes.ceuta, start, end), lineAlong(rule[1], time[0], end)];
  return [lineAlong(lanes.melilla, start, end), ...lines].join('');
}

/** Computes the circles of the reports in both lanes. `x` is still in px from the side where reading starts. */
function placeMarks(
  data: FenceReportsData,
  { frame, at, point, lineAlong }: FenceGeometry,
): PlacedFenceReportsChart['reports'] {
  return FENCE_CITIES.flatMap((city) =>
    placeReportsInLane(data.lanes[city].reports, at).map((report) => {
      const { id, radius, isSized, ring, month } = report;
      const side = frame.lanes[city] + report.across;
      return { id, ...point(report.along, side), r: radius, isSized, ring, month: month && lineAlong(side, ...month) };
    }),
  );
}

/**
 * Computes the lines of text beside a report and, if the text is away from the circle, a connecting line as SVG path
 * data.
 */
function placeNote(
  { id, leader, ...spot }: ReportNotePosition,
  { notes }: FenceReportsData,
  marks: PlacedFenceReportsChart['reports'],
  { frame, line, words }: FenceGeometry,
) {
  const mark = marks.find((candidate) => candidate.id === id);
  const note = notes.find((candidate) => candidate.id === id);
  if (!mark || !note) throw new Error(`Words are placed beside the report "${id}", but it or its words are missing.`);
  const texts = words(wordsFor(note, frame.isDown), offsetFrom(mark, spot));
  if (leader === undefined) return { texts, leader: '' };
  const x = mark.x + leader;
  const foot = (texts.at(-1)?.y ?? mark.y) + 6;
  return { texts, leader: line({ x, y: foot }, { x, y: mark.y - Math.sqrt(mark.r ** 2 - leader ** 2) }) };
}

/**
 * Computes the positions of the names: of the yearly counts, of the numbers of participants if these have a row, and of
 * both lanes.
 */
function placeNames(data: FenceReportsData, { frame: { names, lineHeight }, words }: FenceGeometry) {
  return [
    ...words(data.counter, names.counter),
    ...(names.people ? words(data.peopleName, names.people) : []),
    ...FENCE_CITIES.flatMap((city) => {
      const { name, count } = data.lanes[city];
      const lines = words(name, names[city]);
      const y = names[city].y + lines.length * lineHeight;
      return [...lines, ...words(count, { x: names[city].x, y, kind: 'quiet' })];
    }),
  ];
}

/**
 * Computes the legend of circle sizes: nested circles that share their lowest point, each with its number of people.
 */
function placeSizes({ sizes }: FenceReportsData, { frame, toPage, words }: FenceGeometry) {
  const { title, x, foot, words: start } = frame.sizes;
  const circles = sizes.of.map(({ people, pieces }) => ({ r: reportCircleRadiusPx(people), pieces }));
  return {
    circles: circles.map(({ r }) => ({ x: toPage(x), y: roundToWholePixel(foot - r), r })),
    texts: [
      ...words(sizes.pieces, { ...title, kind: 'quiet' }),
      ...circles.flatMap(({ r, pieces }) =>
        words(pieces, { x: start, y: roundToWholePixel(foot - 2 * r) + 8, kind: 'quiet' }),
      ),
    ],
  };
}

/**
 * Computes the strokes of one year with its number, or hatching if the count is missing, its remark and the number of
 * participants.
 */
function placeYear(year: FenceYearNumbers, peopleShort: SourcedTextPieces, pen: FenceGeometry) {
  const { at, words } = pen;
  const { counts, lineHeight } = pen.frame;
  const area = counts.area(at(firstDay(year.year)), at(firstDay(year.year + 1)));
  const { x, y, width } = area;
  const { hole, published, derived } = year;
  const all = published + year.disputed;
  const grid = pen.grid(x + counts.strokes.x, y + counts.strokes.y);
  const [up, down] =
    grid.direction === 'up' ? [tallyStrokesHeightPx(all, grid), 0] : [0, tallyStrokesHeightPx(all, grid)];
  const [value] = hole ? [] : words(year.value, { x, y: y + counts.value - up, kind: 'value' });
  const captionY = y + counts.caption + down;
  const caption = words(year.caption, { x, y: captionY, width, kind: 'quiet' });
  // Where the numbers of participants have no separate row, a hatch leaves its last two lines for them.
  const hatchHeight = counts.hatch.height - (year.people && counts.people === undefined ? 2 * lineHeight : 0);
  const after = hole ? y + counts.hatch.y + hatchHeight + lineHeight : captionY + caption.length * lineHeight;
  const peopleY = counts.people === undefined ? after : y + counts.people;
  const people = placePeople(year, { ...area, y: peopleY }, peopleShort, pen);
  return {
    ...placePeriod(year, area, pen),
    count: {
      published: placeTallyStrokes(0, published - derived, grid),
      derived: placeTallyStrokes(published - derived, published, grid),
      disputed: placeTallyStrokes(published, all, grid),
      ...(value ? { value } : {}),
    },
    holes: [...placeHole(year, area, hatchHeight, pen), ...people.holes],
    texts: [...caption, ...people.texts],
  };
}

/**
 * Computes the hatching and the text for a missing count of a year; an empty list if the count is known.
 * @param height height of the hatching, px
 */
function placeHole(
  { hole, value }: FenceYearNumbers,
  { x, y, width }: Area,
  height: number,
  { frame, rect, words }: FenceGeometry,
): PlacedFenceReportsChart['holes'] {
  if (!hole) return [];
  const { hatch } = frame.counts;
  const { ground } = hatch;
  const middle = roundToWholePixel(x + width / 2);
  const baseline = y + hatch.words.y;
  const texts = words(value, { ...hatch.words, x: middle, y: baseline, anchor: 'middle' });
  const groundHeight = texts.length * frame.lineHeight + ground.padding;
  return [
    {
      ...hole,
      area: rect(x, y + hatch.y, width, height),
      ground: rect(middle - ground.width / 2, baseline - ground.rise, ground.width, groundHeight),
      texts,
    },
  ];
}

type Area = ReturnType<FenceFrame['counts']['area']>;

/**
 * Returns two lines as SVG path data: one under the strokes, as long as the counted part of the year, and a dashed one
 * from there to the end of the year.
 */
function placePeriod({ hole, to }: FenceYearNumbers, area: Area, { frame, at, line }: FenceGeometry) {
  if (frame.counts.base === undefined) return { counted: '', rest: '' };
  const y = area.y + frame.counts.base;
  const end = area.x + area.width;
  const counted = Math.min(at(to), end);
  return {
    counted: hole ? '' : line({ x: area.x, y }, { x: counted, y }),
    rest: counted < end ? line({ x: counted, y }, { x: end, y }) : '',
  };
}

/**
 * Computes the text with the number of participants or, if that number is missing, hatching and a text. In a layout
 * without a row for participants, a short label comes before the hatching.
 */
function placePeople(
  { people }: FenceYearNumbers,
  { x, y, width }: Area,
  peopleShort: SourcedTextPieces,
  { frame: { counts, fontSize }, rect, words }: FenceGeometry,
): Pick<PlacedFenceReportsChart, 'holes' | 'texts'> {
  if (!people) return { holes: [], texts: [] };
  if (!people.hole) return { holes: [], texts: words(people.pieces, { x, y, width }) };
  const { peopleHatch } = counts;
  const name = counts.people === undefined ? words(peopleShort, { x, y: y + 2 }) : [];
  const start =
    name.length > 0 ? Math.max(48, Math.ceil(estimateTextWidthPx(plainTextOfLine(peopleShort), fontSize)) + 6) : 0;
  const area = rect(x + start, y + peopleHatch.y, width - start, peopleHatch.height);
  const texts = [...name, ...words(people.pieces, { x, y: y + peopleHatch.words })];
  return { holes: [{ ...people.hole, area, texts }], texts: [] };
}
