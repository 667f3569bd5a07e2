import { firstPaint } from './firstPaint';

/** Large enough to keep the first words waiting on a slow line. */
const story = () => firstPaint.then(() => import('./storyElements'));
const share = () => firstPaint.then(() => import('./shareBlocks'));
const cite = () => firstPaint.then(() => import('./CiteBox'));
const quiz = () => import('./QuizSet');
const numberCard = () => import('./NumberCard');

/** The module that defines each element. Elements that mostly come together share one, so that a page waits once. */
const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
  'chart-readout': story,
  'cite-box': cite,
  'comparability-gate': story,
  'corrected-notice': cite,
  'embed-code': share,
  'figure-table': story,
  'filter-list': () => import('./FilterList'),
  'mark-field': story,
  'number-card': numberCard,
  'offline-copy': () => import('./OfflineCopy'),
  'prediction-question': story,
  'quiz-set': quiz,
  'quiz-total': quiz,
  'reading-switch': story,
  'scrolly-steps': story,
  'sentence-check': () => import('./SentenceCheck'),
  'share-control': share,
  'story-progress': story,
  'term-note': () => import('./TermNote'),
  'worksheet-answers': () => import('./WorksheetAnswers'),
};

/**
 * Loads the modules of the elements that the page holds. A sheet is made to be printed, so its charts stay drawings; on
 * the page of an island, React is at work, and nothing else but the link that shares the page.
 */
export function loadElements(): void {
  const tags = document.querySelector('[data-island]') ? [] : Object.keys(MODULES);
  const modules = new Set(
    tags.filter((tag) => document.querySelector(`${tag}:not(.sheet *)`)).map((tag) => MODULES[tag]),
  );
  // The story defines it too, and `<share-link>`.
  if (modules.has(story)) modules.delete(numberCard);
  if (!modules.has(story)) loadAtPress();
  for (const load of modules) void load?.();
}

/** Most readers share nothing: the module of the link comes with its first press, which is then made again. */
function loadAtPress(): void {
  const link = document.querySelector<HTMLElement>('share-link > a');
  if (!link) return;
  link.onclick = ({ ctrlKey, metaKey, shiftKey }) => {
    if (ctrlKey || metaKey || shiftKey) return true;
    link.onclick = null;
    // Without the module this press follows the link.
    void import('./ShareLink').finally(() => link.click());
    return false;
  };
}
