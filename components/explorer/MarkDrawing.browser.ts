import { waitForNextTask } from '@/components/elements/waitForNextTask';
import type { Point } from '@/components/map/camera';
import { createSvgElement, setAttributes } from './createSvgElement.browser';
import type { FrameMarks, MarkGrid } from './explorerRecord';
import { dotsPathData, projectToFrame, pxPerKm } from './projectToFrame';
import type { ReportMap } from './ReportMap.element';
import type { ReportRow } from './readReportRow.browser';

/**
 * Maximum distance in px between a press and the centre of the mark that it hits, because a finger is wider than a
 * mark.
 */
const REACH = 14;

/**
 * Number of marks that get their accessible names in one task; naming this many takes a slow phone a few milliseconds.
 */
const NAMES_PER_TASK = 50;

interface Mark {
  readonly element: SVGElement;
  /** Centre of the mark, in px of the frame. */
  readonly centre: Point;
}

/** Centres of the marks of a drawing, in px of the frame, by record id. */
type Centres = ReadonlyMap<string, Point>;

/**
 * Returns the id of the record whose mark is nearest to a point, at most `reach` px away; undefined where there is
 * none.
 */
export function findNearestRecordId(centres: Centres, [x, y]: Point, reach: number): string | undefined {
  let best: string | undefined;
  let least = reach;
  for (const [id, centre] of centres) {
    const away = Math.hypot(centre[0] - x, centre[1] - y);
    if (away <= least) [best, least] = [id, away];
  }
  return best;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Returns the id of the record whose mark is nearest in the direction of an arrow key; sideways distance counts double.
 * Undefined for another key, or where there is no such mark.
 */
export function findRecordIdInDirection(centres: Centres, from: string, key: string): string | undefined {
  const direction = DIRECTIONS[key];
  const start = centres.get(from);
  if (!direction || !start) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, centre] of centres) {
    const [dx, dy] = [centre[0] - start[0], centre[1] - start[1]];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && cost < least) [best, least] = [id, cost];
  }
  return best;
}

/**
 * Shows, names and highlights the marks over one frame of a map (`components/explorer/IncidentExplorer.tsx`). It reads
 * them when they are first needed, because hundreds of marks delay a page on a phone.
 */
export class MarkDrawing {
  readonly #svg: SVGSVGElement;
  readonly #grid: MarkGrid;
  readonly #host: ReportMap;
  #read: ReadonlyMap<string, Mark> | undefined;
  #shownNow: Centres | undefined;
  #unnamed: (readonly [id: string, mark: Mark])[] | undefined;
  /** The only mark that the Tab key reaches: the highlighted one, or else the first. */
  #tabStop: SVGElement | null | undefined;
  #ring: SVGElement | null;

  /**
   * Creates the drawing; all marks are shown until the first call of `show`.
   * @param svg contains the marks, and their grid in `data-grid`
   */
  constructor(svg: SVGSVGElement, host: ReportMap) {
    this.#svg = svg;
    this.#grid = readMarkGrid(svg);
    this.#host = host;
    this.#tabStop = svg.querySelector<SVGElement>('[tabindex="0"]');
    this.#ring = svg.querySelector<SVGElement>('.chosen-mark');
  }

  get #marks(): ReadonlyMap<string, Mark> {
    const { x, y, cell } = this.#grid;
    this.#read ??= new Map(
      [...this.#svg.querySelectorAll<SVGElement>('[data-incident]')].map((element) => {
        const [column = 0, row = 0] = element.getAttribute('transform')?.match(/[\d.]+/g) ?? [];
        const centre = [x + (Number(column) / 10 + 0.5) * cell, y + (Number(row) / 10 + 0.5) * cell] as const;
        return [element.dataset.incident ?? '', { element, centre }];
      }),
    );
    return this.#read;
  }

  /** Centres of the visible marks, px of the frame, in the order of the rows. */
  get #shown(): Centres {
    this.#shownNow ??= this.#centresOf([...this.#host.rows.values()]);
    return this.#shownNow;
  }

  /**
   * Gives the marks their accessible names in several tasks, because hundreds of names at once keep a slow phone busy.
   */
  async nameInTasks(): Promise<void> {
    while (!this.#isNamed) {
      await waitForNextTask();
      this.#name(NAMES_PER_TASK);
    }
  }

  /** Shows the marks of the records in these rows, and the dots of their places, and hides all others. */
  show(rows: readonly ReportRow[]): void {
    const shown = this.#centresOf(rows);
    this.#shownNow = shown;
    for (const [id, { element }] of this.#marks)
      if (element.hasAttribute('data-away') === shown.has(id)) element.toggleAttribute('data-away');
    const points = rows.flatMap(({ id, point }) => (point && shown.has(id) ? [point] : []));
    this.#svg.querySelector('.named-places')?.setAttribute('d', dotsPathData(points, this.#grid));
  }

  /**
   * Draws a ring around the mark of a record. Tab then stops at this mark only, or at the first one if the record has
   * no visible mark here.
   */
  choose(row: ReportRow | undefined): void {
    const [first = ''] = this.#shown.keys();
    const isHere = row !== undefined && this.#shown.has(row.id);
    this.#tabStop?.classList.remove('is-chosen');
    this.#tabStop?.setAttribute('tabindex', '-1');
    this.#tabStop = this.#marks.get(isHere ? row.id : first)?.element;
    if (this.#isNamed) this.#tabStop?.setAttribute('tabindex', '0');
    this.#ring?.remove();
    if (!isHere) return;
    this.#tabStop?.classList.add('is-chosen');
    this.#drawRing(row);
  }

  /**
   * Returns the id of the record whose mark is under the pointer or at most `REACH` away; undefined where there is
   * none.
   */
  at({ clientX, clientY }: MouseEvent): string | undefined {
    const box = this.#svg.getBoundingClientRect();
    const scale = this.#grid.width / box.width;
    const point = [(clientX - box.x) * scale, (clientY - box.y) * scale] as const;
    return findNearestRecordId(this.#shown, point, REACH * Math.max(1, scale));
  }

  /**
   * Returns the id of the record that receives the focus after an arrow key; undefined where there is none.
   * @param id id of the record whose mark has the focus
   */
  towards(id: string, key: string): string | undefined {
    return findRecordIdInDirection(this.#shown, id, key);
  }

  /** Focuses the mark of a record. @returns false where the record has no visible mark in this drawing */
  focus(id: string): boolean {
    const mark = this.#shown.has(id) ? this.#marks.get(id) : undefined;
    if (!mark) return false;
    this.#name();
    mark.element.focus({ preventScroll: true });
    return true;
  }

  get #isNamed(): boolean {
    return !this.#svg.hasAttribute('aria-hidden');
  }

  /**
   * Gives accessible names to the next marks, at most `most`. After the last one, the drawing becomes accessible to
   * assistive technology and the Tab key.
   */
  #name(most = this.#marks.size): void {
    if (this.#isNamed) return;
    this.#unnamed ??= [...this.#marks];
    for (const [id, { element }] of this.#unnamed.splice(0, most))
      element.setAttribute('aria-label', this.#host.nameOf(id));
    if (this.#unnamed.length > 0) return;
    const [first = ''] = this.#shown.keys();
    this.#tabStop ??= this.#marks.get(first)?.element;
    this.#tabStop?.setAttribute('tabindex', '0');
    setAttributes(this.#svg, { role: 'group', 'aria-label': this.#host.dataset.marks ?? '' });
    this.#svg.removeAttribute('aria-hidden');
  }

  #centresOf(rows: readonly ReportRow[]): Centres {
    return new Map(
      rows.flatMap(({ id }) => {
        const mark = this.#marks.get(id);
        return mark ? [[id, mark.centre] as const] : [];
      }),
    );
  }

  /**
   * Draws the radius of uncertainty around a record's place, a line from there to its mark, and a ring around the mark.
   */
  #drawRing({ id, hue, point, km }: ReportRow): void {
    const centre = this.#marks.get(id)?.centre;
    if (!point || !centre) return;
    const [x, y] = projectToFrame(this.#grid, point);
    const circle = { cx: centre[0], cy: centre[1], r: this.#grid.cell };
    const radius = Math.max(3, km * pxPerKm(this.#grid, point));
    const ring = createSvgElement('g', { class: 'chosen-mark', 'data-hue': hue });
    ring.append(
      createSvgElement('circle', { class: 'chosen-radius', cx: x, cy: y, r: radius }),
      createSvgElement('path', { class: 'chosen-leader', d: `M${x} ${y}L${centre.join(' ')}` }),
      createSvgElement('circle', { class: 'chosen-halo', ...circle }),
      createSvgElement('circle', { class: 'chosen-ring', ...circle }),
    );
    this.#svg.append(ring);
    this.#ring = ring;
  }
}

/** Reads the grid of the marks over a frame from `data-grid` on their SVG element, where they must already be drawn. */
export function readMarkGrid(svg: SVGSVGElement): MarkGrid {
  return JSON.parse(svg.dataset.grid ?? '{}') as MarkGrid;
}

/**
 * Draws a set of fetched marks into an SVG element, with the same markup as the server renders for the first view.
 * @param rows rows of all records, in the order of the cells of the set
 */
export function drawMarks(svg: SVGSVGElement, { grid, cells }: FrameMarks, rows: readonly ReportRow[]): void {
  const kinds = new Map<string, SVGElement>();
  for (const [i, { id, kind, hue }] of rows.entries()) {
    const [column = -1, row = -1] = [cells[2 * i], cells[2 * i + 1]];
    const mark = document.getElementById(`kind-${kind}`)?.firstElementChild?.cloneNode(true) as SVGElement | undefined;
    if (column < 0 || !mark) continue;
    const group = kinds.get(kind) ?? createSvgElement('g', { class: 'kind-shape', 'data-hue': hue });
    kinds.set(kind, group);
    setAttributes(mark, { transform: `translate(${column * 10} ${row * 10})`, role: 'button', tabindex: -1 });
    mark.dataset.incident = id;
    group.append(mark);
  }
  const { x, y, cell, width, height } = grid;
  const transform = `translate(${x + cell / 2} ${y + cell / 2}) scale(${cell / 10})`;
  const marks = createSvgElement('g', { transform });
  marks.append(...kinds.values());
  svg.replaceChildren(createSvgElement('path', { class: 'named-places' }), marks);
  setAttributes(svg, { viewBox: `0 0 ${width} ${height}`, 'data-grid': JSON.stringify(grid), 'aria-hidden': 'true' });
}
