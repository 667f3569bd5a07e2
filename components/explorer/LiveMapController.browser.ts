import type { DrawnMap } from './DrawnMap.browser';
import type { MarkGrid } from './explorerRecord';
import { type BaseMapId, readMapboxTokenFromPage } from './live/baseMaps';
import { type LiveMapErrorKind, runWithLiveMapErrorKind, toLiveMapError } from './live/liveMapError.browser';
import type { LiveMap } from './live/openLiveMap.browser';
import { geoBoundsOfMarkGrid } from './projectToFrame';
import type { ReportMap } from './ReportMap.element';

/**
 * State of the live map. `lost`: the browser has lost the WebGL context and may restore it; the drawn map is shown
 * meanwhile.
 */
type Phase = 'drawn' | 'opening' | 'live' | 'lost';

/** Tilt of the map, in degrees, after the tilt button is pressed. */
const TILT = 50;

/** Maximum distance in px between the pointer and the centre of the mark that it hits. */
const REACH = 14;

/**
 * Width in px of the map area (`.map-stage`) below which the live map opens with the extent of the narrow frame of the
 * drawn map.
 */
const NARROW_PX = 560;

/**
 * Opens and closes the live map, which covers the drawn map; after any failure the drawn map remains. The server
 * renders the controls with a `data-live` attribute (`components/explorer/LiveMapToolbar.tsx`); this class shows and
 * hides them.
 */
export class LiveMapController {
  readonly #host: ReportMap;
  readonly #drawn: DrawnMap;
  readonly #stage: HTMLElement;
  #phase: Phase = 'drawn';
  #error: LiveMapErrorKind | undefined;
  #ground: BaseMapId = 'own';
  /**
   * Third-party base map that awaits the reader's consent after a press on its button; undefined while no consent is
   * requested.
   */
  #baseMapAwaitingConsent: BaseMapId | undefined;
  #live: LiveMap | undefined;
  #isFree = false;
  /**
   * Number of times that the map has been opened or closed. An opening that began at a lower number is discarded when
   * it finishes.
   */
  #openCloseCount = 0;
  /** Id of the view or scene whose extent the live map shows; empty for none. */
  #seen = '';

  constructor(host: ReportMap, drawn: DrawnMap, signal: AbortSignal) {
    const stage = host.querySelector<HTMLElement>('.map-stage');
    if (!stage) throw new Error('<report-map> has no .map-stage.');
    this.#host = host;
    this.#drawn = drawn;
    this.#stage = stage;
    stage.addEventListener('click', this.#onClick, { signal });
    this.#part('explore').addEventListener('change', this.#onExplore, { signal });
    this.#part('consent').addEventListener('keydown', ({ key }) => key === 'Escape' && this.#decline(), { signal });
    document.addEventListener('fullscreenchange', this.#render, { signal });
    signal.addEventListener('abort', () => this.#close());
    this.#render();
  }

  /** Applies the filters, the highlighted record and the extent of the drawn map to the live map. */
  update(): void {
    const live = this.#live;
    if (!live) return;
    live.show(this.#host.shown ?? [...this.#host.rows.values()]);
    live.choose(this.#host.chosen);
    const { name, isDrawn } = this.#drawn;
    const grid = this.#grid;
    if (!grid || !isDrawn || this.#seen === name) return;
    this.#seen = name;
    live.lookAt(geoBoundsOfMarkGrid(grid));
  }

  /** The grid of the drawn marks, from which the extent of the drawn map is computed. */
  get #grid(): MarkGrid | undefined {
    return this.#drawn.gridFor(this.#stage.clientWidth < NARROW_PX ? 'narrow' : 'wide');
  }

  async #open(ground: BaseMapId): Promise<void> {
    const grid = this.#grid;
    const container = this.#stage.querySelector<HTMLElement>('.live-host');
    if (!grid || !container) return;
    const { liveTitle = '', liveWords = '', geo = '' } = this.#host.dataset;
    this.#close();
    const countAtOpening = this.#openCloseCount;
    const seen = this.#drawn.isDrawn ? this.#drawn.name : '';
    this.#error = undefined;
    this.#ground = ground;
    this.#enter('opening');
    try {
      const { openLiveMap } = await runWithLiveMapErrorKind('chunk', () => import('./live/openLiveMap.browser'));
      const live = await openLiveMap({
        container,
        rows: [...this.#host.rows.values()],
        cell: grid.cell,
        bounds: geoBoundsOfMarkGrid(grid),
        title: liveTitle,
        // `data-geo` names one of the files, because a folder has no page and a test requests every address.
        addresses: { live: liveWords, geo: geo.replace(/[^/]*$/, '') },
        ground,
        onError: ({ kind }) => this.#fail(kind),
        onLost: () => {
          this.#error = 'context';
          this.#enter('lost');
        },
        onBack: () => {
          this.#error = undefined;
          this.#enter('live');
        },
      });
      if (countAtOpening !== this.#openCloseCount) return live.close();
      this.#live = live;
      this.#seen = seen;
      this.#listen(live);
      this.update();
      this.#enter('live');
    } catch (cause) {
      if (countAtOpening === this.#openCloseCount) this.#fail(toLiveMapError(cause, 'style').kind);
    }
  }

  #fail(kind: LiveMapErrorKind): void {
    // The pressed button is hidden while the map opens, so its focus moves to `body`.
    const wasOpening = this.#phase === 'opening';
    this.#close();
    leaveFullScreen();
    this.#error = kind;
    this.#enter('drawn');
    if (wasOpening && document.activeElement === document.body) this.#openOrRetryButton.focus({ preventScroll: true });
  }

  #close(): void {
    this.#openCloseCount += 1;
    this.#live?.close();
    this.#live = undefined;
    this.#baseMapAwaitingConsent = undefined;
    this.#isFree = false;
    this.#enter('drawn');
  }

  #listen({ map, at }: LiveMap): void {
    const canvas = map.getCanvas();
    map.on('mousemove', ({ point: { x, y } }) => {
      const id = at([x, y], REACH);
      canvas.style.cursor = id ? 'pointer' : '';
      this.#host.point(id ?? '');
    });
    map.on('click', ({ point: { x, y } }) => {
      const id = at([x, y], REACH);
      if (id) this.#host.open(id, 'map');
    });
    // Not the engine's `mouseout`: browsers send it after the `pointerover` of the row that the pointer moves to.
    map.getCanvasContainer().addEventListener('pointerleave', () => this.#host.point(''));
  }

  #enter(phase: Phase): void {
    const { activeElement: active } = document;
    this.#phase = phase;
    this.#render();
    // If the focused button or map is now hidden, the focus moves to the live map, or to the button that opens it.
    const isLost = active !== null && this.#stage.contains(active) && !active.checkVisibility();
    if (!isLost && active !== document.body) return;
    if (phase === 'live') this.#live?.map.getCanvas().focus({ preventScroll: true });
    if (phase === 'drawn' && isLost) this.#openOrRetryButton.focus({ preventScroll: true });
  }

  /** The button that opens the live map, or tries again after an error. */
  get #openOrRetryButton(): HTMLElement {
    return this.#part(this.#error ? 'retry' : 'open');
  }

  #onClick = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { ground, live: act } = button?.dataset ?? {};
    const map = this.#live?.map;
    if (ground !== undefined) this.#press(ground as BaseMapId);
    else if (act === 'open') void this.#open('own');
    else if (act === 'retry') void this.#open(this.#ground);
    else if (act === 'agree' && this.#baseMapAwaitingConsent) void this.#open(this.#baseMapAwaitingConsent);
    else if (act === 'decline') this.#decline();
    else if (act === 'closer') map?.zoomIn();
    else if (act === 'farther') map?.zoomOut();
    else if (act === 'tilt') map?.easeTo({ pitch: TILT });
    else if (act === 'north') map?.easeTo({ pitch: 0, bearing: 0 });
    // A browser may refuse. The reader then sees that nothing has changed, so no message is needed.
    else if (act === 'full') this.#stage.requestFullscreen().catch(() => {});
    else if (act === 'leave-full') leaveFullScreen();
    else if (act === 'close') {
      leaveFullScreen();
      this.#close();
    }
  };

  /** Changes the base map. Each change from our own map to third-party pictures requires the reader's consent. */
  #press(ground: BaseMapId): void {
    const live = this.#live;
    if (!live) return;
    const isOpen = ground === live.ground;
    if (!isOpen && (ground === 'own' || live.engine === 'mapbox')) {
      void this.#open(ground);
      return;
    }
    this.#baseMapAwaitingConsent = isOpen ? undefined : ground;
    this.#render();
    if (this.#baseMapAwaitingConsent) this.#part('consent').focus();
  }

  #decline(): void {
    this.#baseMapAwaitingConsent = undefined;
    this.#render();
    this.#stage.querySelector<HTMLElement>('[data-ground][aria-pressed="true"]')?.focus();
  }

  #onExplore = ({ target }: Event): void => {
    this.#isFree = target instanceof HTMLInputElement && target.checked;
    this.#render();
  };

  #render = (): void => {
    const [phase, live, error] = [this.#phase, this.#live, this.#error];
    const isLive = phase === 'live' && live !== undefined;
    const isFull = document.fullscreenElement !== null;
    const canOpen = phase === 'drawn' || phase === 'lost';
    const map = this.#stage.querySelector<HTMLElement>('.live-map');
    this.#stage.dataset.phase = phase;
    if (live) this.#stage.dataset.ground = live.ground;
    else delete this.#stage.dataset.ground;
    // In full screen there is no page to scroll.
    live?.setFree(this.#isFree || isFull);
    this.#show('explore', isLive && !isFull);
    this.#show('grounds', isLive && readMapboxTokenFromPage() !== '');
    this.#show('consent', isLive && this.#baseMapAwaitingConsent !== undefined);
    this.#show('close', isLive);
    this.#show('retry', canOpen && error !== undefined);
    this.#show('open', canOpen && (error === undefined || (phase === 'drawn' && this.#ground !== 'own')));
    this.#show('controls', isLive);
    this.#show('full', document.fullscreenEnabled && !isFull);
    this.#show('leave-full', document.fullscreenEnabled && isFull);
    const [box] = this.#part('explore').getElementsByTagName('input');
    if (box) box.checked = this.#isFree;
    for (const button of this.#stage.querySelectorAll<HTMLElement>('button[data-ground]')) {
      const { ground } = button.dataset;
      button.setAttribute('aria-pressed', String(ground === live?.ground));
      if (ground === live?.ground || live?.engine === 'mapbox') button.removeAttribute('aria-expanded');
      else button.setAttribute('aria-expanded', String(ground === this.#baseMapAwaitingConsent));
    }
    const status = this.#part('status');
    const words = (phase === 'opening' ? status.dataset.opening : error && status.dataset[error]) ?? '';
    if (status.textContent !== words) status.textContent = words;
    const note = this.#stage.querySelector<HTMLElement>('.live-note');
    if (note) {
      note.hidden = !isLive;
      note.textContent = isLive ? [this.#host.dataset.liveHint, ...live.notes].join(' ') : '';
    }
    if (!map) return;
    map.hidden = phase === 'drawn';
    map.inert = phase !== 'live';
    const credit = map.querySelector('.map-credit');
    if (phase === 'drawn') credit?.remove();
    else if (!credit) map.append(this.#stage.querySelector('.map-still .map-credit')?.cloneNode(true) ?? '');
  };

  #show(name: string, isShown: boolean): void {
    this.#part(name).hidden = !isShown;
  }

  #part(name: string): HTMLElement {
    const part = this.#stage.querySelector<HTMLElement>(`[data-live="${name}"]`);
    if (!part) throw new Error(`The stage of the live map has no part "${name}".`);
    return part;
  }
}

function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}
