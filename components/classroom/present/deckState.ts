/** The properties of slides that determine which slide a step opens and which slides are covered. */
export interface DeckSlide {
  readonly id: string;
  /** Id of the plan that the slide belongs to. Default: every plan. */
  readonly plan?: string;
  /** Name of the group of slides that are covered together. Default: the slide is never covered. */
  readonly cover?: string;
  readonly isCoveredFirst: boolean;
}

/** State of the slides of a lesson, which all its windows share. */
export interface DeckState {
  readonly step: string;
  /** Id of the plan whose slides the teacher steps through. */
  readonly plan?: string;
  /**
   * Whether the teacher has covered (true) or uncovered (false) a group of slides, by the name of the group. For groups
   * without an entry, the lesson decides.
   */
  readonly covers: Readonly<Record<string, boolean>>;
  readonly isBlank: boolean;
}

/**
 * Value of `?reveal=` in the address: with `0` all answers are covered at first, with `1` none; for any other value
 * the lesson decides.
 */
export type RevealMode = string | null;

/**
 * Returns the initial state of the slides.
 * @param asked id of a slide, or its number from 1; for any other value the first slide opens
 * @param chosen id of the plan to open if all plans share the slide; for any other value the longest plan opens
 */
export function initialDeckState(
  slides: readonly DeckSlide[],
  asked: string | null,
  chosen: string | null = null,
): DeckState {
  const found = slides.find(({ id }) => id === asked) ?? slides[Number(asked) - 1] ?? slides[0];
  const plans = planIdsOfSlides(slides);
  const plan = found?.plan ?? plans.find((plan) => plan === chosen) ?? plans.at(-1);
  return { step: found?.id ?? '', ...(plan === undefined ? {} : { plan }), covers: {}, isBlank: false };
}

/** Returns the ids of the lesson's plans, the shortest first. */
export function planIdsOfSlides(slides: readonly DeckSlide[]): readonly string[] {
  return [...new Set(slides.flatMap(({ plan }) => plan ?? []))];
}

/** Returns the slides of the chosen plan, including those that all plans share. */
export function slidesInPlan(slides: readonly DeckSlide[], { plan }: DeckState): readonly DeckSlide[] {
  return slides.filter((slide) => slide.plan === undefined || slide.plan === plan);
}

/**
 * Returns the state after opening the slide with the id `step`, in the slide's own plan if it has one. Without such a
 * slide the state does not change.
 */
export function goToSlide(slides: readonly DeckSlide[], state: DeckState, step: string): DeckState {
  const slide = slides.find(({ id }) => id === step);
  if (!slide) return state;
  return { ...state, step, isBlank: false, ...(slide.plan === undefined ? {} : { plan: slide.plan }) };
}

export function isSlideCovered(slide: DeckSlide, { covers }: DeckState, mode: RevealMode): boolean {
  if (slide.cover === undefined) return false;
  return covers[slide.cover] ?? (mode === '0' || (mode !== '1' && slide.isCoveredFirst));
}

/**
 * Returns the state after one step forward or back. On a blank screen a step only shows the slide again; a step forward
 * from the last slide of a covered group uncovers the group.
 */
export function stepForwardOrBack(
  slides: readonly DeckSlide[],
  state: DeckState,
  way: 1 | -1,
  mode: RevealMode,
): DeckState {
  if (state.isBlank) return { ...state, isBlank: false };
  const shown = slidesInPlan(slides, state);
  const at = shown.findIndex(({ id }) => id === state.step);
  const [now, next] = [shown[at], shown[at + way]];
  if (way === 1 && now?.cover !== undefined && next?.cover !== now.cover && isSlideCovered(now, state, mode))
    return setConclusionsShown(state, now.cover, true);
  return next ? goToSlide(slides, state, next.id) : state;
}

export function goToFirstOrLastSlide(slides: readonly DeckSlide[], state: DeckState, end: 'first' | 'last'): DeckState {
  const step = slidesInPlan(slides, state).at(end === 'first' ? 0 : -1)?.id;
  return step === undefined ? state : goToSlide(slides, state, step);
}

/**
 * Returns the state after showing the conclusions of a group of slides, or covering them again.
 * @param cover name of the group
 */
export function setConclusionsShown(state: DeckState, cover: string, isOpen: boolean): DeckState {
  return { ...state, covers: { ...state.covers, [cover]: !isOpen } };
}
