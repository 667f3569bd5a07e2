import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { createElement } from '@/components/elements/createElement';
import { define } from '@/components/elements/define';
import { FILTERED, type FilterList } from '@/components/elements/FilterList.element';
import type { MapMarks, MarkGrid, MarksOfMaps } from './explorerRecord';
import '@/components/elements/FilterList.element';
import { fetchPage } from '@/components/elements/fetchPage';
import { isPlainClick } from '@/components/elements/isPlainClick';
import { LiveStage } from './LiveStage.browser';
import { drawMarks, MarkDrawing } from './MarkDrawing.browser';
import { MonthRange } from './MonthRange.browser';
import { RecordPanel } from './RecordPanel.browser';
import { type ReportRow, reportRow } from './reportRow.browser';
import { sceneIn } from './storyScene.browser';

/** The view that the server draws with its marks. */
const FIRST_VIEW = 'all';

/** Width of the stage, in px, below which the live map opens where the narrow frame of the drawn one looks. */
const NARROW_PX = 560;

/**
 * `<report-map>`: keeps the drawn map and the `<filter-list>` inside it in step. The list holds the whole state, and the
 * address with it: what is chosen, the open `record`, the `view` of the coast or the `scene` of the story. From it alone
 * follows what is shown, so a reload, a step back and a shared link show the same.
 */
class ReportMap extends ConnectedElement {
  #rows: ReadonlyMap<string, ReportRow> = new Map();
  #drawings: readonly MarkDrawing[] = [];
  /** The part of the page that the drawings are in. */
  #drawn: HTMLElement | undefined;
  #months: MonthRange | undefined;
  #live: LiveStage | undefined;
  #panel: RecordPanel | undefined;
  /** The view or the scene that is shown. */
  #map = '';
  /** The record pointed at or focused, in the list or on the map. */
  #pointed = '';
  /** Where the mouse was last. */
  #pointer = '';
  #openedFrom: 'map' | 'list' = 'list';
  /** How a record that opens is brought into view: not where its row was pressed; the one of the address without focus. */
  #toShow: 'row' | 'focus' | undefined = 'row';
  /** The mark that is focused once its map is drawn. */
  #toFocus = '';
  #marksOfMaps: Promise<MarksOfMaps> | undefined;
  /** The label of each kind of event, and the name of each record, which both frames of a map give to its mark. */
  #kindLabels: ReadonlyMap<string, Element | null> = new Map();
  readonly #names = new Map<string, string>();

  protected override connect(): void {
    const { signal } = this;
    const elements = [...this.querySelectorAll<HTMLElement>('tr[data-row]')];
    this.#rows = new Map(elements.map((element) => [element.dataset.incident ?? '', reportRow(element)]));
    const kinds = [...this.querySelectorAll<HTMLInputElement>('[name="kind"]')];
    this.#kindLabels = new Map(kinds.map((input) => [input.value, input.closest('label')]));
    this.#months = new MonthRange(this.#list, [...this.#rows.values()], signal);
    this.addEventListener(FILTERED, this.#update, { signal });
    this.addEventListener('click', this.#onClick, { signal });
    this.addEventListener('keydown', this.#onKeyDown, { signal });
    this.addEventListener('focusin', this.#onFocus, { signal });
    this.addEventListener('pointerover', this.#onPointer, { signal });
    this.addEventListener('pointermove', this.#onPointer, { signal });
    this.addEventListener('pointerout', this.#onPointerOut, { signal });
    addEventListener('beforeprint', this.#markPrinted, { signal });
    signal.addEventListener('abort', () => this.#panel?.close());
    this.#forgetUnknown();
    this.#one('[data-views]').inert = false;
    this.#live = this.#liveStage();
    this.#update();
  }

  get #list(): FilterList {
    return this.#one<FilterList>('filter-list');
  }

  get #frame(): HTMLElement {
    return this.#one('.explorer-map');
  }

  get #wantedMap(): string {
    return this.#list.value('scene') || this.#wantedView;
  }

  /** The view of the address, or the first one where it names none that the page has. */
  get #wantedView(): string {
    const view = this.#list.value('view');
    return this.querySelector(`[data-view="${CSS.escape(view)}"]`) ? view : FIRST_VIEW;
  }

  /** The record that is pointed at, else the open one, if it is shown. */
  get #chosen(): ReportRow | undefined {
    const shown = [this.#pointed, this.#list.value('record')].map((id) => this.#rows.get(id));
    return shown.find((row) => row && !row.element.hidden);
  }

  /** Clears an unknown view or record of the address, so that the next address does not contain it. */
  #forgetUnknown(): void {
    if (this.#wantedView === FIRST_VIEW) this.#one<HTMLInputElement>('[name="view"]').value = '';
    if (!this.#rows.has(this.#list.value('record'))) this.#one<HTMLInputElement>('[name="record"]').value = '';
  }

  #update = (): void => {
    if (this.#rows.get(this.#pointed)?.element.hidden) this.#point('');
    this.#showMap();
    this.#drawChoices();
    this.#months?.update(this.#rowsOf(this.#list.fitting(['from', 'to'])));
    this.#showRecord();
  };

  #rowsOf(elements: readonly HTMLElement[]): readonly ReportRow[] {
    return elements.flatMap(({ dataset }) => this.#rows.get(dataset.incident ?? '') ?? []);
  }

  /** Marks, rows and the live map show what is chosen. */
  #drawChoices(): void {
    const shown = this.#rowsOf(this.#list.fitting());
    for (const drawing of this.#drawings) drawing.show(shown);
    this.#drawChosen();
  }

  #drawChosen(): void {
    const chosen = this.#chosen;
    for (const drawing of this.#drawings) drawing.choose(chosen);
    this.#live?.update();
  }

  #point(id: string): void {
    if (id === this.#pointed) return;
    this.#rows.get(this.#pointed)?.element.classList.remove('is-pointed');
    this.#rows.get(id)?.element.classList.add('is-pointed');
    this.#pointed = id;
    this.#drawChosen();
  }

  /** Shows the map of the view or the scene that is chosen; what it lacks is fetched. */
  #showMap(): void {
    const map = this.#wantedMap;
    if (map === this.#map) return;
    this.#map = map;
    const scene = this.#list.value('scene');
    for (const button of this.querySelectorAll<HTMLElement>('[data-view]'))
      button.setAttribute('aria-pressed', String(button.dataset.view === map));
    this.#place('').replaceChildren();
    if (scene === '') this.#showPlace(map);
    else void this.#showScene(scene);
    if (scene === '') void this.#drawView(map);
  }

  /** The part of the page that shows a view, or with an empty name the scene. */
  #place(view: string): HTMLElement {
    return this.#one(`[data-map="${view}"]`);
  }

  #showPlace(shown: string): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-map]')) place.hidden = place.dataset.map !== shown;
  }

  async #drawView(view: string): Promise<void> {
    const place = this.#place(view);
    const empty = place.querySelector('.explorer-marks:not([data-grid])');
    const { [view]: fetched } = empty ? await this.#fetchMarks() : {};
    if (this.#map === view) this.#draw(place, fetched);
  }

  /** A failed request is made again by the next map. */
  async #fetchMarks(): Promise<MarksOfMaps> {
    this.#marksOfMaps ??= fetch(this.dataset.maps ?? '').then((answer) => {
      if (!answer.ok) throw new Error(`The marks of the maps were not sent: ${answer.status}.`);
      return answer.json() as Promise<MarksOfMaps>;
    });
    return this.#marksOfMaps.catch(() => {
      this.#marksOfMaps = undefined;
      return {};
    });
  }

  /** Draws the marks that the map lacks, and brings them in step. */
  #draw(place: HTMLElement, fetched: MapMarks | undefined): void {
    const rows = [...this.#rows.values()];
    const drawings = [...place.querySelectorAll<SVGSVGElement>('.explorer-marks')].flatMap((svg) => {
      const set = fetched?.marks[svg.dataset.frame === 'wide' ? 'wide' : 'narrow'];
      if (set) drawMarks(svg, set, rows);
      return svg.dataset.grid === undefined ? [] : [new MarkDrawing(svg)];
    });
    this.#drawings = drawings;
    this.#drawn = place;
    for (const drawing of drawings) drawing.name(this.dataset.marks ?? '', (id) => this.#nameOf(id));
    this.#list.findMarks();
    this.#drawChoices();
    this.#focusMark();
  }

  /** A scene of the story with its own words: picture and words come from the story, which is not repeated here. */
  async #showScene(id: string): Promise<void> {
    const { dataset } = this;
    const option = this.#one<HTMLSelectElement>('select[name="scene"]').selectedOptions[0];
    const place = this.#place('');
    place.replaceChildren(...this.#sceneHead(option));
    // The map of the view remains until the scene has come.
    const meanwhile = this.#wantedView;
    this.#showPlace(meanwhile);
    place.hidden = false;
    this.#draw(this.#place(meanwhile), undefined);
    const [story, marks] = await Promise.all([
      fetchPage(dataset.story ?? '')
        .then((page) => sceneIn(page, id))
        .catch(() => undefined),
      this.#fetchMarks(),
    ]);
    if (this.#map !== id) return;
    if (!story) {
      const link = createElement('a', { href: dataset.story ?? '' }, dataset.sceneStory ?? '');
      place.append(createElement('p', {}, dataset.sceneFailed ?? '', ' ', link));
      return;
    }
    for (const frame of story.still.children) {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.setAttribute('class', 'explorer-marks');
      svg.dataset.frame = frame.classList.contains('frame-wide') ? 'wide' : 'narrow';
      frame.querySelector('.map-picture')?.after(svg);
    }
    const inStory = createElement('a', { href: `${dataset.story}#${story.anchor}` }, dataset.sceneInStory ?? '');
    const caption = createElement('section', { className: 'scene-caption' }, ...story.caption);
    caption.setAttribute('aria-labelledby', 'scene-name');
    if (option?.hasAttribute('data-all')) caption.append(createElement('p', {}, dataset.sceneMarksNone ?? ''));
    caption.append(createElement('p', {}, inStory));
    const note = createElement('p', { className: 'explorer-note' }, marks[id]?.note ?? '');
    place.append(story.still, caption, note);
    this.#showPlace('');
    this.#draw(place, marks[id]);
  }

  #sceneHead(option: HTMLOptionElement | undefined): readonly HTMLElement[] {
    const section = option?.closest('optgroup')?.label ?? '';
    const leave = createElement('button', { type: 'button' }, this.dataset.sceneLeave ?? '');
    leave.addEventListener('click', () => {
      this.#list.choose({ scene: '' });
      // The button goes with the scene; the focus goes to the view that is shown instead.
      this.querySelector<HTMLElement>('[data-view][aria-pressed="true"]')?.focus({ preventScroll: true });
    });
    return [
      createElement(
        'div',
        { className: 'scene-head' },
        createElement('p', {}, `${this.dataset.sceneOf}${section}`),
        createElement('h2', { id: 'scene-name', className: 'text-heading-sm' }, option?.text ?? ''),
        leave,
      ),
    ];
  }

  /** `Rescue, 3 Mar 2021, Dakhla`. */
  #nameOf(id: string): string {
    const named = this.#names.get(id);
    if (named !== undefined) return named;
    const row = this.#rows.get(id);
    const kind = this.#kindLabels.get(row?.kind ?? '');
    const parts = [kind, row?.element.querySelector('time'), row?.element.querySelector('.record-place')];
    const name = parts.map((part) => part?.textContent?.trim()).join(this.dataset.comma);
    this.#names.set(id, name);
    return name;
  }

  /** Opens a record, also one that the choices hide; an empty id closes the open one. */
  #open(id: string, from: 'map' | 'list'): void {
    if (id === '') {
      this.#giveFocusBack();
      this.#list.choose({ record: '' });
      return;
    }
    this.#openedFrom = from;
    this.#toShow = from === 'map' ? 'focus' : undefined;
    this.#list.choose({ record: id }, { isAll: this.#rows.get(id)?.element.hidden === true });
  }

  /** To where the record was opened: on a phone the list may be far below. */
  #giveFocusBack(): void {
    const panel = this.#panel;
    if (!panel) return;
    if (this.#openedFrom === 'map' && panel.isSheet && this.#displayed?.focus(panel.row.id)) return;
    panel.row.element.querySelector<HTMLElement>('.record-open')?.focus();
  }

  #showRecord(): void {
    const row = this.#rows.get(this.#list.value('record'));
    const wanted = row?.element.hidden ? undefined : row;
    if (wanted?.id === this.#panel?.row.id) return;
    this.#panel?.close();
    this.#panel = undefined;
    const toShow = this.#toShow;
    this.#toShow = undefined;
    if (!wanted) return;
    const { close = '', showOnMap = '', loading = '', failed = '', file = '' } = this.dataset;
    this.#panel = new RecordPanel({
      row: wanted,
      name: this.#nameOf(wanted.id),
      words: { close, showOnMap, loading, failed, file },
      onClose: () => this.#open('', 'list'),
      onShowOnMap: () => this.#showOnMap(wanted.id),
      onOpen: (id) => this.#open(id, 'map'),
    });
    if (toShow === undefined) return;
    (this.#panel.isSheet ? this.#frame : wanted.element).scrollIntoView({ block: 'start' });
    if (toShow === 'focus') this.#panel.focus();
  }

  get #displayed(): MarkDrawing | undefined {
    return this.#drawings.find(({ isDisplayed }) => isDisplayed);
  }

  #showOnMap(id: string): void {
    this.#toFocus = id;
    if (!this.#focusMark()) this.#list.choose({ view: '', scene: '' });
  }

  #focusMark(): boolean {
    if (this.#toFocus === '' || !this.#displayed?.focus(this.#toFocus)) return false;
    this.#frame.scrollIntoView({ block: 'start' });
    this.#toFocus = '';
    return true;
  }

  #onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const { view } = event.target.closest<HTMLElement>('[data-view]')?.dataset ?? {};
    if (view !== undefined) this.#list.choose({ view: view === FIRST_VIEW ? '' : view, scene: '' });
    const link = event.target.closest('.record-open');
    const { incident } = link?.closest<HTMLElement>('tr')?.dataset ?? {};
    if (incident && isPlainClick(event)) {
      event.preventDefault();
      this.#open(incident === this.#panel?.row.id ? '' : incident, 'list');
    }
    // Not when the pointer is lifted: the click after a touch would take the focus.
    const marked = event.target.closest('.explorer-marks') && this.#displayed?.at(event);
    if (marked) this.#open(marked, 'map');
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    const from = markOf(event.target);
    if (from === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') this.#open(from, 'map');
    else if (event.key.startsWith('Arrow')) this.#displayed?.focus(this.#displayed.towards(from, event.key) ?? '');
    else return;
    event.preventDefault();
  };

  #onFocus = ({ target }: FocusEvent): void => {
    const link = target instanceof Element && target.matches('.record-open') ? target.closest('tr') : null;
    const id = markOf(target) ?? link?.dataset.incident;
    if (id !== undefined) this.#point(id);
  };

  #onPointer = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || !(event.target instanceof Element)) return;
    const position = `${event.clientX} ${event.clientY}`;
    // When a record closes, another row moves under the pointer. A pointer that has not moved points at nothing new.
    const hasMoved = position !== this.#pointer;
    this.#pointer = position;
    if (!hasMoved) return;
    const { incident } = event.target.closest<HTMLElement>('tr[data-row]')?.dataset ?? {};
    if (event.target.closest('.explorer-marks')) this.#point(this.#displayed?.at(event) ?? '');
    else if (incident !== undefined) this.#point(incident);
  };

  #onPointerOut = ({ target, relatedTarget }: PointerEvent): void => {
    const left = target instanceof Element ? target.closest('.explorer-marks, tr[data-row]') : null;
    if (left && !(relatedTarget instanceof Node && left.contains(relatedTarget))) this.#point('');
  };

  /** Marks the frame that paper gets: the one whose picture has come. A print does not wait for the other's. */
  #markPrinted = (): void => {
    for (const frame of this.querySelectorAll<HTMLElement>('.map-frame')) {
      const picture = frame.querySelector<HTMLImageElement>('.map-picture');
      frame.toggleAttribute('data-has-come', (picture?.naturalWidth ?? 0) > 0);
    }
  };

  #liveStage(): LiveStage {
    const { liveTitle: title = '', liveHint: hint = '', liveWords: live = '', geo = '' } = this.dataset;
    const stage = this.#one('.map-stage');
    // Until the marks of another map have come, the live map opens where the first one is.
    const first = [...this.#place(FIRST_VIEW).querySelectorAll<SVGSVGElement>('.explorer-marks[data-grid]')];
    const firstGrids = first.map(({ dataset }) => JSON.parse(dataset.grid ?? '') as MarkGrid);
    const grids = () =>
      (this.#drawings.length > 0 ? this.#drawings.map(({ grid }) => grid) : firstGrids).toSorted(
        (a, b) => a.width - b.width,
      );
    return new LiveStage(
      stage,
      {
        rows: () => [...this.#rows.values()],
        shown: () => this.#rowsOf(this.#list.fitting()),
        chosen: () => this.#chosen,
        map: () => this.#map,
        isDrawn: () => this.#drawn?.dataset.map === (this.#list.value('scene') === '' ? this.#map : ''),
        grid: () => grids().at(stage.clientWidth < NARROW_PX ? 0 : -1),
        point: (id) => this.#point(id),
        open: (id) => this.#open(id, 'map'),
        title,
        hint,
        // The attribute names one of the files, because a folder has no page of its own and a test follows every address.
        addresses: { live, geo: geo.replace(/[^/]*$/, '') },
      },
      this.signal,
    );
  }

  #one<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`<report-map> has no ${selector}.`);
    return found;
  }
}

/** The record of a mark. */
function markOf(target: EventTarget | null): string | undefined {
  return target instanceof SVGElement ? target.dataset.incident : undefined;
}

define('report-map', ReportMap);
