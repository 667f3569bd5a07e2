import { describe, expect, it } from 'vitest';
import { LESSONS } from '@/lib/lessons/lessons';
import {
  type DeckSlide,
  goTo,
  isCovered,
  openDeck,
  plansOf,
  slidesInPlan,
  stepBy,
  stepToEnd,
  uncover,
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
const at = (asked: string | null) => openDeck(SLIDES, asked);
const walk = (from: string, ways: readonly (1 | -1)[], mode: string | null = null) =>
  ways.reduce((state, way) => stepBy(SLIDES, state, way, mode), at(from));

describe('a deck', () => {
  it('opens at the slide given by name or number, and in its plan; else at the first', () => {
    expect(at('look')).toMatchObject({ step: 'look', plan: 'lesson' });
    expect(at('3')).toMatchObject({ step: 'look', plan: 'lesson' });
    for (const asked of [null, '', '0', '99', '-1', 'nowhere'])
      expect(at(asked)).toMatchObject({ step: 'start', plan: 'lesson' });
  });

  it('continues with the given plan from a slide that every plan has, and from no other', () => {
    expect(plansOf(SLIDES)).toEqual(['starter', 'lesson']);
    const chosen = openDeck(SLIDES, 'start', 'starter');
    expect(chosen).toMatchObject({ step: 'start', plan: 'starter' });
    expect(stepBy(SLIDES, chosen, 1, null).step).toBe('read');
    expect(openDeck(SLIDES, 'read', 'lesson')).toMatchObject({ step: 'read', plan: 'starter' });
  });

  it('takes the longest plan where none is chosen, and never the starter', () => {
    for (const chosen of [null, '', 'nowhere']) {
      const state = openDeck(SLIDES, 'start', chosen);
      expect(state).toMatchObject({ step: 'start', plan: 'lesson' });
      expect(stepBy(SLIDES, state, 1, null).step).toBe('look');
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
    expect(goTo(SLIDES, at('read'), 'look')).toMatchObject({ step: 'look', plan: 'lesson' });
    expect(stepToEnd(SLIDES, at('look'), 'last').step).toBe('task');
    expect(stepToEnd(SLIDES, at('look'), 'first').step).toBe('start');
  });

  it('covers all slides of a figure together, and uncovers them at the step that would leave them', () => {
    const [, , , first, last] = SLIDES;
    const covered = walk('look', [1, 1]);
    expect(covered.step).toBe('look-B');
    expect(isCovered(first as DeckSlide, covered, null)).toBe(true);
    const open = stepBy(SLIDES, covered, 1, null);
    expect(open.step).toBe('look-B');
    expect(isCovered(last as DeckSlide, open, null)).toBe(false);
    expect(stepBy(SLIDES, open, 1, null).step).toBe('show');
  });

  it('covers every figure, or none, as the mode requires', () => {
    const [show, look] = [SLIDES[5] as DeckSlide, SLIDES[3] as DeckSlide];
    expect(isCovered(show, at('show'), null)).toBe(false);
    expect(isCovered(show, at('show'), '0')).toBe(true);
    expect(isCovered(look, at('look'), '1')).toBe(false);
    expect(isCovered(look, uncover(at('look'), 'chart', false), '1')).toBe(true);
  });

  it('goes back without uncovering', () => {
    const back = walk('look-B', [-1]);
    expect(back).toMatchObject({ step: 'look-A', covers: {} });
  });

  it('shows the same slide again at any step from a blank screen', () => {
    const blank = { ...at('read'), isBlank: true };
    for (const way of [1, -1] as const)
      expect(stepBy(SLIDES, blank, way, null)).toMatchObject({ step: 'read', isBlank: false });
  });
});
