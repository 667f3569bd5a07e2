import { writeChoicesToAddress } from '@/components/elements/addressChoices';
import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { createElement } from '@/components/elements/createElement';
import { defineElement } from '@/components/elements/defineElement';
import {
  type DeckSlide,
  type DeckState,
  goToFirstOrLastSlide,
  goToSlide,
  initialDeckState,
  isSlideCovered,
  planIdsOfSlides,
  type RevealMode,
  setConclusionsShown,
  slidesInPlan,
  stepForwardOrBack,
} from './deckState';
import { type DeckSyncMessage, DeckWindowSync } from './deckWindowSync.browser';
import { type DeckAction, keyToAction } from './keyToAction';
import { setConclusionHidden } from './setConclusionHidden.browser';
import { PartClockDisplay, SlideToolbarControls } from './slideToolbarControls.browser';

/** Name of the URL parameter with the id of the current slide: `?step=read`. */
const STEP = 'step';
/** Name of the URL parameter with the id of the plan, for a slide that all plans share: `?plan=lesson&step=start`. */
const PLAN = 'plan';

/** Font sizes of a slide's text, as multiples of the smallest, largest first. */
const TEXT_SIZES = [1.75, 1.5, 1.25, 1] as const;
/**
 * Maximum share, from 0 to 1, of the window's height that text may fill. A fuller slide gets a smaller font size,
 * because empty space makes it easier to read.
 */
const FILLED = 0.72;

/** Helpers of the deck, created once all its slides are in the document. */
interface DeckHelpers {
  readonly bar: SlideToolbarControls;
  readonly clock: PartClockDisplay;
  readonly windows: DeckWindowSync;
}

/**
 * `<lesson-deck>`: shows slides one at a time; keys, a clicker or buttons move between slides. With `?view=notes` it is
 * the teacher's window: a small view of the slide, its notes and the next slide. All windows of a lesson show the same
 * step.
 */
class LessonDeck extends ConnectedElement {
  readonly #asked = new URLSearchParams(location.search);
  readonly #isNotes = this.#asked.get('view') === 'notes';
  readonly #mode: RevealMode = this.#asked.get('reveal');
  readonly #blank = createElement('button', { className: 'deck-blank', type: 'button', hidden: true });
  #sections: readonly HTMLElement[] = [];
  #slides: readonly DeckSlide[] = [];
  #state: DeckState = initialDeckState([], null);
  #running: DeckHelpers | undefined;
  /** The element that had the focus before the screen went blank. */
  #focused: Element | null = null;

  protected override connect(): void {
    document.documentElement.dataset.deck = this.#isNotes ? 'notes' : 'slides';
    const { signal } = this;
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#start, { signal });
    else this.#start();
  }

  #start = (): void => {
    const { signal } = this;
    // Read the address again: if the deck was in the page before, it names the last slide shown.
    const address = new URLSearchParams(location.search);
    this.#sections = [...this.querySelectorAll<HTMLElement>('.slide')];
    this.#slides = this.#sections.map(toSlide);
    // Without script an answer is folded. With script the deck covers it instead, so it is unfolded here.
    for (const answer of this.querySelectorAll<HTMLDetailsElement>('.slide-answer')) answer.open = true;
    const step = address.get(STEP) ?? location.hash.slice(1);
    // A task that the address names may share a slide with others; the deck then shows that slide.
    const asked = document.getElementById(step)?.closest('.slide')?.id ?? step;
    this.#state = initialDeckState(this.#slides, asked, address.get(PLAN));
    this.#blank.ariaLabel = this.dataset.unblank ?? '';
    this.#blank.addEventListener('click', this.#acts.blank, { signal });
    this.append(this.#blank);
    const bar = new SlideToolbarControls(this.#one('.deck-bar'));
    const clock = new PartClockDisplay(this.#one('.deck-clock'));
    const windows = new DeckWindowSync(
      {
        say: () => ({ state: this.#state, clock: clock.clock }),
        onHere: this.#join,
        onStep: this.#follow,
      },
      signal,
    );
    this.#running = { bar, clock, windows };
    const ticks = setInterval(() => clock.show(), 1000);
    signal.addEventListener('abort', () => clearInterval(ticks));
    bar.button('full').hidden = !document.fullscreenEnabled;
    bar.button('notes').hidden = this.#isNotes;
    this.#one('.deck-bar').hidden = false;
    document.addEventListener('keydown', this.#onKey, { signal });
    addEventListener('resize', this.#grow, { signal });
    this.addEventListener('click', this.#onClick, { signal });
    this.#draw();
    // The width of words changes when their font has loaded.
    document.fonts.addEventListener('loadingdone', this.#grow, { signal });
  };

  get #section(): HTMLElement | undefined {
    return this.#sections.find(({ id }) => id === this.#state.step);
  }

  /** Whether the answer on the current slide is still hidden; undefined on a slide that hides no answer. */
  get #isCovered(): boolean | undefined {
    const slide = this.#slides.find(({ id }) => id === this.#state.step);
    return slide?.cover === undefined ? undefined : isSlideCovered(slide, this.#state, this.#mode);
  }

  /** The QR code on the slide. Null where there is none, or where it would reveal what is covered. */
  get #code(): HTMLDetailsElement | null {
    return this.#section?.querySelector<HTMLDetailsElement>('.slide-qr:not([hidden])') ?? null;
  }

  #onKey = (event: KeyboardEvent): void => {
    const act = keyToAction(event, {
      isRightToLeft: getComputedStyle(this).direction === 'rtl',
      hasLetters: this.#one<HTMLInputElement>('[name="letters"]').checked,
    });
    // An open card handles its own keys.
    if (!act || event.defaultPrevented || document.querySelector('[popover]:popover-open')) return;
    const target = event.target instanceof Element ? event.target : this;
    if (event.key === ' ' && target.closest('a, button, summary, input')) return;
    // These keys first scroll a page that is larger than its window, on a phone or zoomed in, to its end.
    if ((event.key === ' ' || event.key.startsWith('Arrow')) && canScroll(act === 'next' ? 1 : -1)) return;
    event.preventDefault();
    this.#acts[act]();
  };

  #onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : this;
    const act = target.closest<HTMLElement>('button[data-act]')?.dataset.act;
    if (act) this.#acts[act as DeckAction]();
    const step = target.closest('a[href^="#"]')?.getAttribute('href')?.slice(1);
    if (step === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(goToSlide(this.#slides, this.#state, step));
  };

  readonly #acts: Readonly<Record<DeckAction, () => void>> = {
    next: () => this.#go(stepForwardOrBack(this.#slides, this.#state, 1, this.#mode)),
    previous: () => this.#go(stepForwardOrBack(this.#slides, this.#state, -1, this.#mode)),
    first: () => this.#go(goToFirstOrLastSlide(this.#slides, this.#state, 'first')),
    last: () => this.#go(goToFirstOrLastSlide(this.#slides, this.#state, 'last')),
    blank: () => this.#go({ ...this.#state, isBlank: !this.#state.isBlank }),
    reveal: () =>
      this.#go(setConclusionsShown(this.#state, this.#section?.dataset.cover ?? '', this.#isCovered === true)),
    code: () => {
      if (this.#code) this.#code.open = !this.#code.open;
    },
    clock: () => this.#set((clock) => clock.toggleClock()),
    restart: () => this.#set((clock) => clock.restart()),
    full: () => {
      if (document.fullscreenElement) void document.exitFullscreen();
      else void document.documentElement.requestFullscreen();
    },
    notes: () => this.#openNotes(),
    leave: () => this.#leave(),
  };

  /** Closes the topmost layer: an open list or QR code, full screen, the blank screen, then the slides themselves. */
  #leave(): void {
    const opened = this.querySelector<HTMLDetailsElement>('.deck-list[open], .slide[data-now] .slide-qr[open]');
    if (opened) {
      opened.open = false;
      this.#one<HTMLElement>(opened.matches('.slide-qr') ? '[data-act="code"]' : '.deck-list summary').focus();
    } else if (document.fullscreenElement) void document.exitFullscreen();
    else if (this.#state.isBlank) this.#acts.blank();
    else if (this.#isNotes && window.opener) window.close();
    else location.assign(this.#one<HTMLAnchorElement>('a[data-act="leave"]').href);
  }

  #openNotes(): void {
    const address = new URL(location.href);
    address.searchParams.set('view', 'notes');
    const opened = window.open(address, 'lesson-notes', 'popup,width=1100,height=800');
    if (opened) this.#running?.windows.join(opened);
    else this.#say((this.dataset.noWindow ?? '').replace('{address}', address.href), true);
  }

  /** Changes the state of the slides in this window and sends it to all other windows of the lesson. */
  #go(state: DeckState): void {
    this.#state = state;
    this.#draw();
    this.#tell();
  }

  #set(change: (clock: PartClockDisplay) => void): void {
    if (this.#running) change(this.#running.clock);
    this.#tell();
  }

  #tell(): void {
    if (this.#running) this.#running.windows.step({ state: this.#state, clock: this.#running.clock.clock });
  }

  #follow = ({ state, clock }: DeckSyncMessage): void => {
    this.#state = state;
    if (this.#running) this.#running.clock.clock = clock;
    this.#draw();
  };

  /**
   * Receives the state of a window that was open before this one. The teacher's window adopts all of it; a window with
   * slides does not change its step and adopts only the time spent on each part.
   */
  #join = (news: DeckSyncMessage): void => {
    this.#follow(this.#isNotes ? news : { ...news, state: this.#state });
    if (!this.#isNotes) this.#tell();
  };

  #grow = (): void => {
    if (this.#section && !this.#isNotes) fitTextSize(this.#section);
  };

  #draw(): void {
    const section = this.#section;
    const shown = slidesInPlan(this.#slides, this.#state);
    const at = shown.findIndex(({ id }) => id === this.#state.step);
    for (const each of this.#sections) {
      each.toggleAttribute('data-now', each === section);
      each.toggleAttribute('data-next', each.id === shown[at + 1]?.id);
      each.toggleAttribute('data-noted', each.id === section?.dataset.part);
    }
    const list = this.#one<HTMLDetailsElement>('.deck-list');
    list.open = false;
    for (const code of this.querySelectorAll<HTMLDetailsElement>('.slide-qr')) code.open = false;
    for (const item of list.querySelectorAll('li'))
      item.hidden = item.dataset.plan !== undefined && item.dataset.plan !== this.#state.plan;
    // The teacher's window hides no answers or conclusions.
    if (section && !this.#isNotes) setConclusionHidden(section, this.#isCovered === true);
    const place = this.#running?.bar.show({
      at,
      count: shown.length,
      isCovered: this.#isCovered,
      hasCode: this.#code !== null,
      isBlank: this.#state.isBlank,
    });
    this.#running?.clock.time(section);
    this.#grow();
    this.#drawBlank();
    this.#drawPlan(section);
    writeChoicesToAddress(STEP, [this.#state.step], '');
    const headings = section?.querySelectorAll(':is(.slide-prompt, .slide-name, .slide-covered):not([hidden])') ?? [];
    const said = [...headings].map(({ textContent }) => textContent.trim()).join(' ');
    this.#say(this.#state.isBlank ? (this.dataset.blanked ?? '') : `${place}: ${said}`);
    scrollTo(0, 0);
  }

  /**
   * On the first slide of a lesson with several plans, highlights the link of the plan that the next step opens, and
   * writes this plan to the address.
   */
  #drawPlan(section: HTMLElement | undefined): void {
    const { plan = '' } = this.#state;
    const isOpen = section?.dataset.plan === undefined && planIdsOfSlides(this.#slides).length > 1;
    writeChoicesToAddress(PLAN, isOpen ? [plan] : []);
    for (const way of this.querySelectorAll<HTMLElement>('.slide-plans a'))
      way.ariaCurrent = way.dataset.plan === plan ? 'true' : null;
  }

  /**
   * Shows a black screen while the state is blank, and makes everything under it unreachable by keyboard. The teacher's
   * window only announces the blank screen.
   */
  #drawBlank(): void {
    const isBlank = this.#state.isBlank && !this.#isNotes;
    if (this.#blank.hidden !== isBlank) return;
    if (isBlank) this.#focused = document.activeElement;
    this.#blank.hidden = !isBlank;
    for (const under of this.querySelectorAll<HTMLElement>('.deck-bar, .deck-slides')) under.inert = isBlank;
    if (isBlank) this.#blank.focus();
    else if (this.#focused instanceof HTMLElement) this.#focused.focus();
  }

  #say(words: string, isSeen = false): void {
    const status = this.#one(':scope > [role="status"]');
    status.className = isSeen ? 'deck-said' : 'sr-only';
    if (status.textContent !== words) status.textContent = words;
  }

  /**
   * Returns the first element that the selector matches.
   * @throws Error when the server's markup does not contain it
   */
  #one<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`<lesson-deck> holds no ${selector}.`);
    return found;
  }
}

function toSlide({ id, dataset }: HTMLElement): DeckSlide {
  const { plan, cover } = dataset;
  return {
    id,
    isCoveredFirst: 'coveredFirst' in dataset,
    ...(plan === undefined ? {} : { plan }),
    ...(cover === undefined ? {} : { cover }),
  };
}

/**
 * Sets the text of a slide in the largest size that fits. Does nothing for slides with figures, which set their own
 * size.
 */
function fitTextSize(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  if (!body || slide.dataset.kind === 'figure') return;
  for (const size of TEXT_SIZES) {
    slide.style.setProperty('--grow', String(size));
    const fits = document.documentElement.scrollHeight <= innerHeight && body.offsetHeight <= FILLED * innerHeight;
    if (fits) return;
  }
}

function canScroll(way: 1 | -1): boolean {
  const { scrollHeight } = document.documentElement;
  return way === 1 ? scrollY + innerHeight < scrollHeight - 1 : scrollY > 1;
}

defineElement('lesson-deck', LessonDeck);
