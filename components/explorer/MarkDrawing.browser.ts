import type { Point } from '@/components/map/camera';
import type { MarkGrid, MarkSet } from './explorerRecord';
import { dotsPath, gridPoint, pxPerKm } from './gridPoint';
import { type Centres, nearestRecord, recordTowards } from './nearMarks.browser';
import type { ReportRow } from './reportRow.browser';
import { setAttributes, svgElement } from './svgElement.browser';

/** Px of the frame within which a press finds a mark: a finger is broader than a mark. */
const REACH = 14;

/** The marks over one frame of a map (`components/explorer/ExplorerMarks.tsx`): which are shown, and which is chosen. */
export class MarkDrawing {
  readonly grid: MarkGrid;
  readonly #svg: SVGSVGElement;
  readonly #marks = new Map<string, SVGElement>();
  readonly #centres = new Map<string, Point>();
  #shown: Centres = new Map();
  /** The chosen mark, or else the first: the one stop of the Tab key. */
  #stop: SVGElement | null | undefined;
  #ring: SVGElement | null;

  /** @param svg with its marks and their grid */
  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
    this.grid = JSON.parse(svg.dataset.grid ?? '{}') as MarkGrid;
    this.#stop = svg.querySelector<SVGElement>('[tabindex="0"]');
    this.#ring = svg.querySelector<SVGElement>('.chosen-mark');
    const { x, y, cell } = this.grid;
    for (const mark of svg.querySelectorAll<SVGElement>('[data-incident]')) {
      const [column = 0, row = 0] =
        mark
          .getAttribute('transform')
          ?.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      const { incident = '' } = mark.dataset;
      this.#marks.set(incident, mark);
      this.#centres.set(incident, [x + (column / 10 + 0.5) * cell, y + (row / 10 + 0.5) * cell]);
    }
  }

  get isDisplayed(): boolean {
    return this.#svg.checkVisibility();
  }

  /** Gives the drawing and its marks their names, and so to assistive technology. */
  name(label: string, nameOf: (id: string) => string): void {
    for (const [id, mark] of this.#marks) mark.setAttribute('aria-label', nameOf(id));
    this.#svg.setAttribute('role', 'group');
    this.#svg.setAttribute('aria-label', label);
    this.#svg.removeAttribute('aria-hidden');
  }

  /** Draws the dots of the places that are named, and the ring around the chosen mark. The list hides the marks themselves. */
  show(rows: readonly ReportRow[]): void {
    const marked = rows.filter(({ id }) => this.#marks.has(id));
    this.#shown = new Map(marked.map(({ id }) => [id, this.#centres.get(id) ?? [0, 0]]));
    const points = marked.flatMap(({ point }) => (point ? [point] : []));
    this.#svg.querySelector('.named-places')?.setAttribute('d', dotsPath(points, this.grid));
  }

  /** Rings the mark of a record and makes it the one stop of the Tab key; without a record the first mark is that. */
  choose(row: ReportRow | undefined): void {
    const [first = ''] = this.#shown.keys();
    const isHere = row !== undefined && this.#shown.has(row.id);
    this.#stop?.classList.remove('is-chosen');
    this.#stop?.setAttribute('tabindex', '-1');
    this.#stop = this.#marks.get(isHere ? row.id : first);
    this.#stop?.setAttribute('tabindex', '0');
    this.#ring?.remove();
    if (!isHere) return;
    this.#stop?.classList.add('is-chosen');
    this.#drawRing(row);
  }

  /** The record whose mark is under the pointer, or within reach of it. */
  at({ clientX, clientY }: MouseEvent): string | undefined {
    const box = this.#svg.getBoundingClientRect();
    const scale = this.grid.width / box.width;
    const point = [(clientX - box.x) * scale, (clientY - box.y) * scale] as const;
    return nearestRecord(this.#shown, point, REACH * Math.max(1, scale));
  }

  /** Returns the record whose mark an arrow key moves to. */
  towards(id: string, key: string): string | undefined {
    return recordTowards(this.#shown, id, key);
  }

  /** @returns false where the record has no mark here */
  focus(id: string): boolean {
    const mark = this.#shown.has(id) ? this.#marks.get(id) : undefined;
    mark?.focus({ preventScroll: true });
    return mark !== undefined;
  }

  /** Around the named place how far the event may have been; and a line from there to the mark, which has a ring. */
  #drawRing({ id, hue, point, km }: ReportRow): void {
    const centre = this.#centres.get(id);
    if (!point || !centre) return;
    const [x, y] = gridPoint(this.grid, point);
    const circle = { cx: centre[0], cy: centre[1], r: this.grid.cell };
    const radius = Math.max(3, km * pxPerKm(this.grid, point));
    const ring = svgElement('g', { class: 'chosen-mark', 'data-hue': hue });
    ring.append(
      svgElement('circle', { class: 'chosen-radius', cx: x, cy: y, r: radius }),
      svgElement('path', { class: 'chosen-leader', d: `M${x} ${y}L${centre.join(' ')}` }),
      svgElement('circle', { class: 'chosen-halo', ...circle }),
      svgElement('circle', { class: 'chosen-ring', ...circle }),
    );
    this.#svg.append(ring);
    this.#ring = ring;
  }
}

/** Draws the marks of a map that was fetched, as the server draws those of the first view. @param rows in the order of the set */
export function drawMarks(svg: SVGSVGElement, { grid, cells }: MarkSet, rows: readonly ReportRow[]): void {
  const kinds = new Map<string, SVGElement>();
  for (const [i, { id, kind, hue }] of rows.entries()) {
    const [column = -1, row = -1] = [cells[2 * i], cells[2 * i + 1]];
    const mark = document.getElementById(`kind-${kind}`)?.firstElementChild?.cloneNode(true) as SVGElement | undefined;
    if (column < 0 || !mark) continue;
    const group = kinds.get(kind) ?? svgElement('g', { class: 'kind-shape', 'data-hue': hue });
    kinds.set(kind, group);
    setAttributes(mark, { transform: `translate(${column * 10} ${row * 10})`, role: 'button', tabindex: -1 });
    mark.dataset.incident = id;
    group.append(mark);
  }
  const { x, y, cell, width, height } = grid;
  const transform = `translate(${x + cell / 2} ${y + cell / 2}) scale(${cell / 10})`;
  const marks = svgElement('g', { transform });
  marks.append(...kinds.values());
  svg.replaceChildren(svgElement('path', { class: 'named-places' }), marks);
  setAttributes(svg, { viewBox: `0 0 ${width} ${height}`, 'data-grid': JSON.stringify(grid) });
}
