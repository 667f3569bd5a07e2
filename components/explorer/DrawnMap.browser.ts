import { createElement } from '@/components/elements/createElement';
import { fetchPage } from '@/components/elements/fetchPage';
import { createSvgElement } from './createSvgElement.browser';
import type { MapMarks, MarkGrid, MarksByMap } from './explorerRecord';
import { drawMarks, MarkDrawing, readMarkGrid } from './MarkDrawing.browser';
import type { ReportMap } from './ReportMap.element';
import type { ReportRow } from './readReportRow.browser';

/** Id of the view that shows all reports, whose marks the server draws into the page. */
export const SERVER_DRAWN_VIEW_ID = 'all';

type FrameName = keyof MapMarks['marks'];

/**
 * Shows a view of the coast or a scene of the story as the drawn map of reports. The page has one container
 * (`[data-map]`) for each view, and an unnamed one for all scenes. Marks are read and filtered only in frames that have
 * been displayed.
 */
export class DrawnMap {
  readonly #host: ReportMap;
  /** Id of the chosen view or scene. Its marks may still be loading. */
  #name = SERVER_DRAWN_VIEW_ID;
  /** Container (`[data-map]`) of the view or scene whose marks are drawn now. */
  #place: HTMLElement;
  /**
   * Mark drawing of each frame that has been displayed, by its SVG element. A second drawing of a frame would name its
   * marks twice.
   */
  readonly #drawings = new WeakMap<SVGSVGElement, MarkDrawing>();
  /** Detects which frame, wide or narrow, is displayed; this depends on the width of the window. */
  readonly #frames = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries)
      if (contentRect.width > 0) void this.#drawing(target as SVGSVGElement).nameInTasks();
  });
  #marksByMap: Promise<MarksByMap> | undefined;

  constructor(host: ReportMap) {
    this.#host = host;
    this.#place = this.#placeOf(SERVER_DRAWN_VIEW_ID);
  }

  observe(signal: AbortSignal): void {
    for (const svg of marksIn(this.#place)) this.#frames.observe(svg);
    signal.addEventListener('abort', () => this.#frames.disconnect());
  }

  /** Id of the chosen view or scene. */
  get name(): string {
    return this.#name;
  }

  /** Whether the marks of the chosen view or scene are drawn. */
  get isDrawn(): boolean {
    return this.#place === this.#placeOf(this.#name);
  }

  /** The marks of the displayed frame; undefined while the live map covers it. */
  get displayed(): MarkDrawing | undefined {
    const svg = marksIn(this.#place).find((marks) => marks.checkVisibility());
    return svg && this.#drawing(svg);
  }

  /**
   * Returns the grid of the marks that are drawn now in a frame, or that of the first view while none are drawn;
   * undefined where the page has neither.
   */
  gridFor(frame: FrameName): MarkGrid | undefined {
    const [marks = []] = [this.#place, this.#placeOf(SERVER_DRAWN_VIEW_ID)]
      .map(marksIn)
      .filter(({ length }) => length > 0);
    const svg = marks.find(({ dataset }) => dataset.frame === frame) ?? marks[0];
    return svg && readMarkGrid(svg);
  }

  /**
   * Displays a view of the coast, or a scene of the story in its place, and fetches what the page does not have.
   * @param view id of the view
   * @param scene id of the scene; empty for none
   */
  open(view: string, scene: string): void {
    const name = scene || view;
    if (name === this.#name) return;
    this.#name = name;
    for (const button of this.#host.querySelectorAll<HTMLElement>('[data-view]'))
      button.setAttribute('aria-pressed', String(button.dataset.view === name));
    this.#placeOf('').replaceChildren();
    void (scene === '' ? this.#openView(view) : this.#openScene(scene, view));
  }

  /** Shows the marks of the records in these rows and hides all others. */
  show(rows: readonly ReportRow[]): void {
    for (const drawing of this.#drawn()) drawing.show(rows);
  }

  choose(row: ReportRow | undefined): void {
    for (const drawing of this.#drawn()) drawing.choose(row);
  }

  /**
   * Filters the marks of all frames and sets `data-has-come` on each frame whose picture has loaded, because printing
   * does not wait for pictures.
   */
  preparePrint(): void {
    for (const svg of marksIn(this.#place)) this.#drawing(svg);
    for (const frame of this.#host.querySelectorAll<HTMLElement>('.map-frame')) {
      const picture = frame.querySelector<HTMLImageElement>('.map-picture');
      frame.toggleAttribute('data-has-come', (picture?.naturalWidth ?? 0) > 0);
    }
  }

  /**
   * Returns the container (`[data-map]`) of a view; for any other name, the container that all scenes share.
   * @throws Error where the page has neither
   */
  #placeOf(name: string): HTMLElement {
    const places = [...this.#host.querySelectorAll<HTMLElement>('[data-map]')];
    const place =
      places.find(({ dataset }) => dataset.map === name) ?? places.find(({ dataset }) => dataset.map === '');
    if (!place) throw new Error(`The map of reports has no place for "${name}".`);
    return place;
  }

  /** Displays these containers (`[data-map]`) and hides all others. */
  #display(...shown: readonly HTMLElement[]): void {
    for (const place of this.#host.querySelectorAll<HTMLElement>('[data-map]')) place.hidden = !shown.includes(place);
  }

  async #openView(view: string): Promise<void> {
    const place = this.#placeOf(view);
    this.#display(place);
    const isEmpty = () => marksIn(place).length === 0;
    const { [view]: fetched } = isEmpty() ? await this.#fetchMarks() : {};
    // If the reader left the view and returned while its marks were loading, they may be drawn already.
    if (this.#name === view) this.#draw(place, isEmpty() ? fetched : undefined);
  }

  /**
   * Fetches the marks of all maps once, by id of a view or scene. A failed request returns none, and the next call
   * repeats it.
   */
  async #fetchMarks(): Promise<MarksByMap> {
    this.#marksByMap ??= fetch(this.#host.dataset.maps ?? '').then((answer) => {
      if (!answer.ok) throw new Error(`The marks of the maps were not sent: ${answer.status}.`);
      return answer.json() as Promise<MarksByMap>;
    });
    return this.#marksByMap.catch(() => {
      this.#marksByMap = undefined;
      return {};
    });
  }

  /**
   * Draws fetched marks, if there are any, into a container and makes it the current one. Marks are filtered when they
   * are first used.
   */
  #draw(place: HTMLElement, fetched?: MapMarks): void {
    for (const svg of fetched ? place.querySelectorAll<SVGSVGElement>('.explorer-marks') : []) {
      const set = fetched?.marks[svg.dataset.frame as FrameName];
      if (set) drawMarks(svg, set, [...this.#host.rows.values()]);
    }
    this.#place = place;
    // Marks that were displayed earlier may not reflect the last choice, and `followDrawnMap` may focus one of them.
    for (const drawing of this.#drawn()) this.#update(drawing);
    this.#frames.disconnect();
    for (const svg of marksIn(place)) this.#frames.observe(svg);
    this.#host.followDrawnMap();
  }

  #drawing(svg: SVGSVGElement): MarkDrawing {
    const known = this.#drawings.get(svg);
    if (known) return known;
    const drawing = new MarkDrawing(svg, this.#host);
    this.#drawings.set(svg, drawing);
    this.#update(drawing);
    return drawing;
  }

  /**
   * Updates a mark drawing for the current filters and the highlighted record, which may have changed since it was made
   * or last displayed.
   */
  #update(drawing: MarkDrawing): void {
    const { shown, chosen } = this.#host;
    if (shown) drawing.show(shown);
    if (shown || chosen) drawing.choose(chosen);
  }

  /** Mark drawings of the current container whose frames have been displayed. */
  #drawn(): readonly MarkDrawing[] {
    return marksIn(this.#place).flatMap((svg) => this.#drawings.get(svg) ?? []);
  }

  /**
   * Displays a scene of the story with its picture, caption and marks; or a link to the story, if the scene cannot be
   * loaded.
   * @param id id of the scene
   * @param view id of the view that remains displayed until the scene has loaded
   */
  async #openScene(id: string, view: string): Promise<void> {
    const { dataset } = this.#host;
    const [option] = this.#host.querySelector<HTMLSelectElement>('select[name="scene"]')?.selectedOptions ?? [];
    const place = this.#placeOf('');
    const head = this.#sceneHead(option);
    place.append(head);
    this.#display(place, this.#placeOf(view));
    this.#draw(this.#placeOf(view));
    const [story, marks] = await Promise.all([
      fetchPage(dataset.story ?? '')
        .then((page) => sceneIn(page, id))
        .catch(() => undefined),
      this.#fetchMarks(),
    ]);
    // Opening another view or scene removes the head, even if the reader has returned to this scene since.
    if (!head.isConnected) return;
    if (!story) {
      const link = createElement('a', { href: dataset.story ?? '' }, dataset.sceneStory ?? '');
      place.append(createElement('p', {}, dataset.sceneFailed ?? '', ' ', link));
      return;
    }
    const caption = createElement('section', { className: 'scene-caption' }, ...story.caption);
    caption.setAttribute('aria-labelledby', 'scene-name');
    if (option?.hasAttribute('data-all')) caption.append(createElement('p', {}, dataset.sceneMarksNone ?? ''));
    const inStory = createElement('a', { href: `${dataset.story}#${story.anchor}` }, dataset.sceneInStory ?? '');
    caption.append(createElement('p', {}, inStory));
    const note = createElement('p', { className: 'explorer-note' }, marks[id]?.note ?? '');
    place.append(story.still, caption, note);
    this.#display(place);
    this.#draw(place, marks[id]);
  }

  #sceneHead(option: HTMLOptionElement | undefined): HTMLElement {
    const { sceneOf = '', sceneLeave = '' } = this.#host.dataset;
    const leave = createElement('button', { type: 'button' }, sceneLeave);
    leave.addEventListener('click', () => this.#host.leaveScene());
    return createElement(
      'div',
      { className: 'scene-head' },
      createElement('p', {}, sceneOf + (option?.closest('optgroup')?.label ?? '')),
      createElement('h2', { id: 'scene-name', className: 'text-heading-sm' }, option?.text ?? ''),
      leave,
    );
  }
}

/** Returns the SVG elements in a container (`[data-map]`) that contain drawn marks. */
function marksIn(place: HTMLElement): readonly SVGSVGElement[] {
  return [...place.querySelectorAll<SVGSVGElement>('.explorer-marks[data-grid]')];
}

/** Parts of a scene, copied from the page of the story: the picture with its place names, and the text of its step. */
interface StoryScene {
  /**
   * The drawing of the scene without the marks and the heading of the story, and with empty SVG elements for the marks
   * of this map.
   */
  readonly still: HTMLElement;
  /**
   * Text of the scene's step without its heading and without its notes, which the map of reports prints below the map.
   */
  readonly caption: readonly Node[];
  /** Id for links to the scene in the story: the scene's own, or that of its nearest ancestor with an id. */
  readonly anchor: string;
}

/** Copies a scene from the page of the story. @throws Error where the story does not have the scene */
function sceneIn(story: Document, id: string): StoryScene {
  const found = story.querySelector(`.map-still[data-scene="${id}"]`);
  if (!found) throw new Error(`The story has no scene "${id}".`);
  const step = found.closest('.step')?.querySelector('.step-text') ?? found.parentElement;
  const still = createElement('div', { className: 'map-still scene-still' });
  for (const frame of found.querySelectorAll('.map-frame')) {
    const name = frame.classList.contains('frame-wide') ? 'wide' : 'narrow';
    const picture = frame.querySelector('img')?.cloneNode() as HTMLImageElement | undefined;
    if (!picture) continue;
    picture.className = 'map-picture';
    const marks = createSvgElement('svg', { class: 'explorer-marks', 'data-frame': name });
    const parts = copies(frame, '.map-overlay, .map-credit');
    still.append(createElement('div', { className: `map-frame frame-${name}` }, picture, marks, ...parts));
  }
  return {
    still,
    caption: step ? copies(step, ':scope > :not(h3, .map-still, .scene-count, :has(> .note))') : [],
    anchor: story.getElementById(id)?.id ?? found.closest('[id]')?.id ?? '',
  };
}

function copies(from: Element, which: string): readonly Node[] {
  return [...from.querySelectorAll(which)].map((element) => document.importNode(element, true));
}
