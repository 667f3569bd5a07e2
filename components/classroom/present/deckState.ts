/** A slide, as far as stepping goes. */
export interface DeckSlide {
  readonly id: string;
  /** Absent: it belongs to every plan. */
  readonly plan?: string;
  /** What is covered together with it. Absent: nothing on it can be. */
  readonly cover?: string;
  readonly isCoveredFirst: boolean;
}

/** What is to be seen, the same in every window. */
export interface DeckState {
  readonly step: string;
  /** Whose slides are stepped through. */
  readonly plan?: string;
  /** Covers that somebody took away or put back; the others are as the lesson has them. */
  readonly covers: Readonly<Record<string, boolean>>;
  readonly isBlank: boolean;
}

/** `?reveal=0`: everything is covered first; `?reveal=1`: nothing is. Otherwise each slide as the lesson has it. */
export type RevealMode = string | null;

/**
 * Where a deck begins.
 * @param asked id of a slide, or its number from 1; any other gives the first slide
 * @param chosen id of the plan to go on with from a slide that all plans have; any other gives the longest plan
 */
export function openDeck(slides: readonly DeckSlide[], asked: string | null, chosen: string | null = null): DeckState {
  const found = slides.find(({ id }) => id === asked) ?? slides[Number(asked) - 1] ?? slides[0];
  const plans = plansOf(slides);
  const plan = found?.plan ?? plans.find((plan) => plan === chosen) ?? plans.at(-1);
  return { step: found?.id ?? '', ...(plan === undefined ? {} : { plan }), covers: {}, isBlank: false };
}

/** The plans of a lesson, the shortest first, as its record lists them. */
export function plansOf(slides: readonly DeckSlide[]): readonly string[] {
  return [...new Set(slides.flatMap(({ plan }) => plan ?? []))];
}

/** The slides of the plan that was chosen, with those that every plan has. */
export function slidesInPlan(slides: readonly DeckSlide[], { plan }: DeckState): readonly DeckSlide[] {
  return slides.filter((slide) => slide.plan === undefined || slide.plan === plan);
}

/** To a slide, and to its plan if it is of another one. */
export function goTo(slides: readonly DeckSlide[], state: DeckState, step: string): DeckState {
  const slide = slides.find(({ id }) => id === step);
  if (!slide) return state;
  return { ...state, step, isBlank: false, ...(slide.plan === undefined ? {} : { plan: slide.plan }) };
}

export function isCovered(slide: DeckSlide, { covers }: DeckState, mode: RevealMode): boolean {
  if (slide.cover === undefined) return false;
  return covers[slide.cover] ?? (mode === '0' || (mode !== '1' && slide.isCoveredFirst));
}

/**
 * One step on or back. From a blank screen, a step shows the slide again; from the last slide of what is covered, a
 * step on takes the cover away.
 */
export function stepBy(slides: readonly DeckSlide[], state: DeckState, way: 1 | -1, mode: RevealMode): DeckState {
  if (state.isBlank) return { ...state, isBlank: false };
  const shown = slidesInPlan(slides, state);
  const at = shown.findIndex(({ id }) => id === state.step);
  const [now, next] = [shown[at], shown[at + way]];
  if (way === 1 && now?.cover !== undefined && next?.cover !== now.cover && isCovered(now, state, mode))
    return uncover(state, now.cover, true);
  return next ? goTo(slides, state, next.id) : state;
}

export function stepToEnd(slides: readonly DeckSlide[], state: DeckState, end: 'first' | 'last'): DeckState {
  const step = slidesInPlan(slides, state).at(end === 'first' ? 0 : -1)?.id;
  return step === undefined ? state : goTo(slides, state, step);
}

/** Takes a cover away, or puts it back. */
export function uncover(state: DeckState, cover: string, isOpen: boolean): DeckState {
  return { ...state, covers: { ...state.covers, [cover]: !isOpen } };
}
