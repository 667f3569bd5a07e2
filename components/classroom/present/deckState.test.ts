import { describe, expect, it } from 'vitest';
import { LESSONS } from '@/lib/lessons/lessons';
import {
  type DeckSlide,
  goToFirstOrLastSlide,
  goToSlide,
  initialDeckState,
  isSlideCovered,
  planIdsOfSlides,
  setConclusionsShown,
  slidesInPlan,
  stepForwardOrBack,
} from './deckState';

const SLIDES: readonly DeckSlide[] = [
  { id: 'start', isCoveredFirst: false },
  { id: 'read', plan: 'starter', isCoveredFirst: false },
  { id: 'look', plan: 'lesson', isCoveredFirst: false },
  { id: 'look-A', plan: 'lesson', cover: 'chart', isCoveredFirst: true },
  { id: 'look-B', plan: 'lesson', cover: 'chart', isCoveredFirst: true },
  { id: 'show', plan: 'lesson', cover: 'other', isCoveredFirst: false },
  { id: 'task', isCoveredFirst: false },
];
const at = (asked: string | null) => initialDeckState(SLIDES, asked);
const walk = (from: string, ways: readonly (1 | -1)[], mode: string | null = null) =>
  ways.reduce((state, way) => stepForwardOrBack(SLIDES, state, way, mode), at(from));

describe('a deck', () => {
  it('opens at the slide given by name or number, and in its plan; else at the first', () => {
    expect(at('look')).toMatchObject({ step: 'look', plan: 'lesson' });
    expect(at('3')).toMatchObject({ step: 'look', plan: 'lesson' });
    for (const asked of [null, '', '0', '99', '-1', 'nowhere'])
      expect(at(asked)).toMatchObject({ step: 'start', plan: 'lesson' });
  });

  it('continues with the given plan from a slide that every plan has, and from no other', () => {
    expect(planIdsOfSlides(SLIDES)).toEqual(['starter', 'lesson']);
    const chosen = initialDeckState(SLIDES, 'start', 'starter');
    expect(chosen).toMatchObject({ step: 'start', plan: 'starter' });
    expect(stepForwardOrBack(SLIDES, chosen, 1, null).step).toBe('read');
    expect(initialDeckState(SLIDES, 'read', 'lesson')).toMatchObject({ step: 'read', plan: 'starter' });
  });

  it('takes the longest plan where none is chosen, and never the starter', () => {
    for (const chosen of [null, '', 'nowhere']) {
      const state = initialDeckState(SLIDES, 'start', chosen);
      expect(state).toMatchObject({ step: 'start', plan: 'lesson' });
      expect(stepForwardOrBack(SLIDES, state, 1, null).step).toBe('look');
    }
    // The last plan of a lesson is its longest.
    for (const { plans } of Object.values(LESSONS)) {
      const minutes = plans.map((plan) => plan.minutes);
      expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    }
  });

  it('steps through the slides of one plan, with those that every plan has', () => {
    expect(slidesInPlan(SLIDES, at('read')).map(({ id }) => id)).toEqual(['start', 'read', 'task']);
    expect(walk('read', [-1, 1, 1, 1, 1]).step).toBe('task');
    expect(walk('start', [-1]).step).toBe('start');
    expect(goToSlide(SLIDES, at('read'), 'look')).toMatchObject({ step: 'look', plan: 'lesson' });
    expect(goToFirstOrLastSlide(SLIDES, at('look'), 'last').step).toBe('task');
    expect(goToFirstOrLastSlide(SLIDES, at('look'), 'first').step).toBe('start');
  });

  it('covers all slides of a figure together, and uncovers them at the step that would leave them', () => {
    const [, , , first, last] = SLIDES;
    const covered = walk('look', [1, 1]);
    expect(covered.step).toBe('look-B');
    expect(isSlideCovered(first as DeckSlide, covered, null)).toBe(true);
    const open = stepForwardOrBack(SLIDES, covered, 1, null);
    expect(open.step).toBe('look-B');
    expect(isSlideCovered(last as DeckSlide, open, null)).toBe(false);
    expect(stepForwardOrBack(SLIDES, open, 1, null).step).toBe('show');
  });

  it('covers every figure, or none, as the mode requires', () => {
    const [show, look] = [SLIDES[5] as DeckSlide, SLIDES[3] as DeckSlide];
    expect(isSlideCovered(show, at('show'), null)).toBe(false);
    expect(isSlideCovered(show, at('show'), '0')).toBe(true);
    expect(isSlideCovered(look, at('look'), '1')).toBe(false);
    expect(isSlideCovered(look, setConclusionsShown(at('look'), 'chart', false), '1')).toBe(true);
  });

  it('goes back without uncovering', () => {
    const back = walk('look-B', [-1]);
    expect(back).toMatchObject({ step: 'look-A', covers: {} });
  });

  it('shows the same slide again at any step from a blank screen', () => {
    const blank = { ...at('read'), isBlank: true };
    for (const way of [1, -1] as const)
      expect(stepForwardOrBack(SLIDES, blank, way, null)).toMatchObject({ step: 'read', isBlank: false });
  });
});
