import type { QuizItem } from './quizItem';

/** The questions, lesson by lesson in the order asked. Ids are in addresses and never change. */
export const QUIZ = {
  subtract: {
    asks: 'set',
    lesson: 'two-readings',
    rests: { figure: 'claim-attempts' },
    options: ['smaller', 'dates', 'order'],
    right: 'dates',
  },
  'half-year': {
    asks: 'period',
    lesson: 'two-readings',
    rests: { figure: 'claim-fences' },
    options: ['over', 'city', 'large'],
    right: 'over',
  },
  rescued: {
    asks: 'set',
    lesson: 'two-readings',
    rests: { figure: 'claim-rescues' },
    options: ['few', 'nobody', 'all'],
    right: 'all',
  },
  people: {
    asks: 'unit',
    lesson: 'what-it-counts',
    rests: { figure: 'mark-field' },
    options: ['left', 'stopped', 'once', 'all'],
    right: 'stopped',
  },
  'empty-row': {
    asks: 'unknown',
    lesson: 'what-it-counts',
    rests: { number: 'deaths-2021' },
    options: ['zero', 'few', 'none-found'],
    right: 'none-found',
  },
  'two-bodies': {
    asks: 'scope',
    lesson: 'what-it-counts',
    rests: { figure: 'networks-scope' },
    options: ['wrong', 'own-work', 'missed'],
    right: 'own-work',
  },
  settle: {
    asks: 'source',
    lesson: 'telephone-game',
    rests: { figure: 'telephone' },
    options: ['sheet', 'second', 'size'],
    right: 'sheet',
  },
  witnesses: {
    asks: 'source',
    lesson: 'telephone-game',
    rests: { number: 'attempts-2021' },
    options: ['each', 'later', 'one'],
    right: 'one',
  },
  'same-digits': {
    asks: 'unit',
    lesson: 'ask-a-sentence',
    rests: { number: 'attempts-2023' },
    options: ['rounded', 'unit', 'nothing'],
    right: 'unit',
  },
  'in-no-table': {
    asks: 'unknown',
    lesson: 'ask-a-sentence',
    rests: { figure: 'unknowns' },
    options: ['false', 'nobody', 'not-found'],
    right: 'not-found',
  },
  'part-year': {
    asks: 'period',
    lesson: 'drawing-unknowns',
    rests: { figure: 'rescues-by-year' },
    options: ['fell', 'parts', 'line'],
    right: 'parts',
  },
  weekend: {
    asks: 'scope',
    lesson: 'drawing-unknowns',
    rests: { figure: 'rescues-q1-2022' },
    options: ['hidden', 'larger', 'misfit', 'add'],
    right: 'misfit',
  },
  rate: {
    asks: 'comparability',
    lesson: 'border-statistics',
    rests: { figure: 'comparability-gate' },
    options: ['nothing', 'through', 'journeys'],
    right: 'nothing',
  },
  'first-value': {
    asks: 'comparability',
    lesson: 'border-statistics',
    rests: { figure: 'arrivals-by-route' },
    options: ['later', 'alike', 'mean'],
    right: 'alike',
  },
  'two-books': {
    asks: 'scope',
    lesson: 'border-statistics',
    rests: { figure: 'deaths-recorded' },
    options: ['larger', 'add', 'routes'],
    right: 'routes',
  },
} as const satisfies Record<string, QuizItem>;

export type QuizId = keyof typeof QUIZ;
export const QUIZ_IDS = Object.keys(QUIZ) as readonly QuizId[];
