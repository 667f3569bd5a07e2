import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { defineElement } from '@/components/elements/defineElement';
import { FILTERED_EVENT_NAME, type FilterList } from '@/components/elements/FilterList.element';
import '@/components/elements/FilterList.element';
import { isPlainClick } from '@/components/elements/isPlainClick';
import { waitForNextTask } from '@/components/elements/waitForNextTask';
import { DrawnMap, SERVER_DRAWN_VIEW_ID } from './DrawnMap.browser';
import { LiveMapController } from './LiveMapController.browser';
import { MonthRangeSliders } from './MonthRangeSliders.browser';
import { RecordPanel } from './RecordPanel.browser';
import { type ReportRow, readReportRow } from './readReportRow.browser';

/**
 * `<report-map>`: synchronises the drawn map with the `<filter-list>` inside it. The list and the address hold the
 * whole state: the filters, the open `record`, the `view` of the coast or the `scene` of the story. The display follows
 * from this state alone, so reloading, going back and following a shared link all show the same thing. Rows and marks
 * are read when they are first needed, because the server has already drawn the page for an address without choices.
 */
export class ReportMap extends ConnectedElement {
  #allRows: ReadonlyMap<string, ReportRow> | undefined;
  /** The rows that pass the filters; undefined until the list is first filtered, because all rows pass until then. */
  shown: readonly ReportRow[] | undefined;
  #drawnMap: DrawnMap | undefined;
  #months: MonthRangeSliders | undefined;
  #live: LiveMapController | undefined;
  #panel: RecordPanel | undefined;
  /** Id of the record under the pointer or with the focus, in the list or on the map; empty for none. */
  #pointed = '';
  /** Last position of the mouse in px of the window, such as `120 345`. */
  #pointer = '';
  #openedFrom: 'map' | 'list' = 'list';
  /**
   * How the page moves when a record opens. `focus`: the record is scrolled into view and focused, after a press on its
   * mark. `row`: the record is only scrolled into view, because the address names it. Undefined: the page does not
   * move, after a press on the row.
   */
  #toShow: 'row' | 'focus' | undefined = 'row';
  /** Id of the record whose mark gets the focus once its map is drawn. */
  #toFocus = '';
  #kindLabels: ReadonlyMap<string, Element | null> | undefined;

  protected override connect(): void {
    const { signal } = this;
    this.addEventListener(FILTERED_EVENT_NAME, this.#update, { signal });
    this.addEventListener('click', this.#onClick, { signal });
    this.addEventListener('keydown', this.#onKeyDown, { signal });
    this.addEventListener('focusin', this.#onFocus, { signal });
    this.addEventListener('pointerover', this.#onPointer, { signal });
    this.addEventListener('pointermove', this.#onPointer, { signal });
    this.addEventListener('pointerout', this.#onPointerOut, { signal });
    addEventListener('beforeprint', () => this.#drawn.preparePrint(), { signal });
    signal.addEventListener('abort', () => this.#panel?.close());
    this.#forgetUnknown();
    this.one('[data-views]').inert = false;
    this.#months = new MonthRangeSliders(this.#list, signal);
    this.#drawn.observe(signal);
    this.#live = new LiveMapController(this, this.#drawn, signal);
    if (location.search !== '') this.#update();
    // The first choice needs all months and counts; another task prepares them without delaying the page.
    else void waitForNextTask().then(() => this.#months?.update());
  }

  /** The rows of all records, by id, in the order of the list. */
  get rows(): ReadonlyMap<string, ReportRow> {
    this.#allRows ??= new Map(this.#list.rows.map(readReportRow).map((row) => [row.id, row]));
    return this.#allRows;
  }

  get #drawn(): DrawnMap {
    this.#drawnMap ??= new DrawnMap(this);
    return this.#drawnMap;
  }

  get #list(): FilterList {
    return this.one<FilterList>('filter-list');
  }

  get #frame(): HTMLElement {
    return this.one('.explorer-map');
  }

  /** Id of the view in the address, or of the first view if the page has no such view. */
  get #wantedView(): string {
    const view = this.#list.value('view');
    return this.querySelector(`[data-view="${CSS.escape(view)}"]`) ? view : SERVER_DRAWN_VIEW_ID;
  }

  /**
   * The row of the highlighted record: the one under the pointer or with the focus, else the open one, if its row is
   * visible.
   */
  get chosen(): ReportRow | undefined {
    // Without an id the rows are not looked up, because the first look-up reads them all.
    const ids = [this.#pointed, this.#list.value('record')].filter((id) => id !== '');
    return ids.map((id) => this.rows.get(id)).find((row) => row && !row.element.hidden);
  }

  /** Removes from the form any view or record that does not exist on the page, so that the next address omits it. */
  #forgetUnknown(): void {
    if (this.#wantedView === SERVER_DRAWN_VIEW_ID) this.one<HTMLInputElement>('[name="view"]').value = '';
    const record = this.#list.value('record');
    if (record !== '' && !this.rows.has(record)) this.one<HTMLInputElement>('[name="record"]').value = '';
  }

  #update = (): void => {
    this.shown = [...this.rows.values()].filter(({ element }) => !element.hidden);
    if (this.rows.get(this.#pointed)?.element.hidden) this.point('');
    this.#drawn.open(this.#wantedView, this.#list.value('scene'));
    this.#drawn.show(this.shown);
    this.#drawChosen();
    this.#months?.update();
    this.#showRecord();
  };

  #drawChosen(): void {
    this.#drawn.choose(this.chosen);
    this.#live?.update();
  }

  point(id: string): void {
    if (id === this.#pointed) return;
    this.rows.get(this.#pointed)?.element.classList.remove('is-pointed');
    this.rows.get(id)?.element.classList.add('is-pointed');
    this.#pointed = id;
    this.#drawChosen();
  }

  /** Returns the name of a record, such as `Rescue, 3 Mar 2021, Dakhla`. */
  nameOf(id: string): string {
    this.#kindLabels ??= new Map(
      [...this.querySelectorAll<HTMLInputElement>('[name="kind"]')].map((box) => [box.value, box.closest('label')]),
    );
    const { kind = '', element } = this.rows.get(id) ?? {};
    const parts = [this.#kindLabels.get(kind), element?.querySelector('time'), element?.querySelector('.record-place')];
    return parts.map((part) => part?.textContent?.trim()).join(this.dataset.comma);
  }

  /** Opens a record, even one that the filters hide; an empty id closes the open record. */
  open(id: string, from: 'map' | 'list'): void {
    if (id === '') {
      this.#giveFocusBack();
      this.#list.choose({ record: '' });
      return;
    }
    this.#openedFrom = from;
    this.#toShow = from === 'map' ? 'focus' : undefined;
    this.#list.choose({ record: id }, { isAll: this.rows.get(id)?.element.hidden === true });
  }

  /** Returns the focus to the place where the record was opened: on a phone the list may be far below the map. */
  #giveFocusBack(): void {
    const panel = this.#panel;
    if (!panel) return;
    if (this.#openedFrom === 'map' && panel.isSheet && this.#drawn.displayed?.focus(panel.row.id)) return;
    panel.row.element.querySelector<HTMLElement>('.record-open')?.focus();
  }

  #showRecord(): void {
    const row = this.rows.get(this.#list.value('record'));
    const wanted = row?.element.hidden ? undefined : row;
    if (wanted?.id === this.#panel?.row.id) return;
    this.#panel?.close();
    this.#panel = undefined;
    const toShow = this.#toShow;
    this.#toShow = undefined;
    if (!wanted) return;
    this.#panel = new RecordPanel(this, wanted);
    if (toShow === undefined) return;
    (this.#panel.isSheet ? this.#frame : wanted.element).scrollIntoView({ block: 'start' });
    if (toShow === 'focus') this.#panel.focus();
  }

  showOnMap(id: string): void {
    this.#toFocus = id;
    if (!this.#focusMark()) this.#list.choose({ view: '', scene: '' });
  }

  leaveScene(): void {
    this.#list.choose({ scene: '' });
    // The button disappears with the scene, so the button of the view that replaces it gets the focus.
    this.querySelector<HTMLElement>('[data-view][aria-pressed="true"]')?.focus({ preventScroll: true });
  }

  /**
   * Moves the live map to the extent of the drawn map, and the focus to the mark of `#toFocus`. The drawn map calls
   * this whenever it has changed its view or scene.
   */
  followDrawnMap(): void {
    this.#live?.update();
    this.#focusMark();
  }

  #focusMark(): boolean {
    if (this.#toFocus === '' || !this.#drawn.displayed?.focus(this.#toFocus)) return false;
    this.#frame.scrollIntoView({ block: 'start' });
    this.#toFocus = '';
    return true;
  }

  #onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const { view } = event.target.closest<HTMLElement>('[data-view]')?.dataset ?? {};
    if (view !== undefined) this.#list.choose({ view: view === SERVER_DRAWN_VIEW_ID ? '' : view, scene: '' });
    const link = event.target.closest('.record-open');
    const { incident } = link?.closest<HTMLElement>('tr')?.dataset ?? {};
    if (incident && isPlainClick(event)) {
      event.preventDefault();
      this.open(incident === this.#panel?.row.id ? '' : incident, 'list');
    }
    // On click, not on pointerup: the click that follows a touch would take the focus from the record.
    const marked = event.target.closest('.explorer-marks') && this.#drawn.displayed?.at(event);
    if (marked) this.open(marked, 'map');
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    const from = markOf(event.target);
    if (from === undefined) return;
    const { displayed } = this.#drawn;
    if (event.key === 'Enter' || event.key === ' ') this.open(from, 'map');
    else if (event.key.startsWith('Arrow')) displayed?.focus(displayed.towards(from, event.key) ?? '');
    else return;
    event.preventDefault();
  };

  #onFocus = ({ target }: FocusEvent): void => {
    const link = target instanceof Element && target.matches('.record-open') ? target.closest('tr') : null;
    const id = markOf(target) ?? link?.dataset.incident;
    if (id !== undefined) this.point(id);
  };

  #onPointer = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || !(event.target instanceof Element)) return;
    const position = `${event.clientX} ${event.clientY}`;
    // When a record closes, another row moves under the pointer; only a pointer that has moved highlights a row.
    const hasMoved = position !== this.#pointer;
    this.#pointer = position;
    if (!hasMoved) return;
    const { incident } = event.target.closest<HTMLElement>('tr[data-row]')?.dataset ?? {};
    if (event.target.closest('.explorer-marks')) this.point(this.#drawn.displayed?.at(event) ?? '');
    else if (incident !== undefined) this.point(incident);
  };

  #onPointerOut = ({ target, relatedTarget }: PointerEvent): void => {
    const left = target instanceof Element ? target.closest('.explorer-marks, tr[data-row]') : null;
    if (left && !(relatedTarget instanceof Node && left.contains(relatedTarget))) this.point('');
  };
}

/** Returns the id of the record whose mark is the target of an event; undefined where the target is not a mark. */
function markOf(target: EventTarget | null): string | undefined {
  return target instanceof SVGElement ? target.dataset.incident : undefined;
}

defineElement('report-map', ReportMap);
