import { firstPaint } from './firstPaint';

/** Large enough to keep the first words waiting on a slow line. */
const story = () => firstPaint.then(() => import('./storyElements'));
const share = () => firstPaint.then(() => import('./shareBlocks'));
const numberCard = () => import('./NumberCard');
const shareLink = () => import('./ShareLink');

/** The module that defines each element. Elements that mostly come together share one, so that a page waits once. */
const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
  'chart-readout': story,
  'cite-box': () => firstPaint.then(() => import('./CiteBox')),
  'comparability-gate': story,
  'corrected-notice': () => import('./CorrectedNotice'),
  'embed-code': share,
  'event-filter': () => import('./EventFilter'),
  'figure-table': story,
  'mark-field': story,
  'number-card': numberCard,
  'number-filter': () => import('./NumberFilter'),
  'offline-copy': () => import('./OfflineCopy'),
  'prediction-question': story,
  'quiz-set': () => import('./QuizSet'),
  'reading-switch': story,
  'scrolly-steps': story,
  'sentence-check': () => import('./SentenceCheck'),
  'share-control': share,
  'share-link': shareLink,
  'story-progress': story,
  'term-note': () => import('./TermNote'),
};

/**
 * Loads the modules of the elements that the page holds. A sheet is made to be printed, so its charts stay drawings; on
 * the page of an island, React is at work, and nothing else but the link that shares the page.
 */
export function loadElements(): void {
  const possible = document.querySelector('[data-island]') ? ['share-link'] : Object.keys(MODULES);
  const tags = possible.filter((tag) => document.querySelector(`${tag}:not(.sheet *)`));
  const modules = new Set(tags.map((tag) => MODULES[tag]));
  // That of the story defines them too.
  if (modules.has(story)) for (const own of [numberCard, shareLink]) modules.delete(own);
  for (const load of modules) void load?.();
}
