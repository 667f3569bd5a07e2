import { firstPaint } from './firstPaint';

/**
 * Functions that load modules of custom elements. The first three wait for the first paint, because their modules would
 * delay the first words on a slow connection.
 */
const story = () => firstPaint.then(() => import('./storyElements'));
const share = () => firstPaint.then(() => import('./shareBlocks'));
const cite = () => firstPaint.then(() => import('@/components/share/CiteBox.element'));
const quiz = () => import('@/components/classroom/quiz/QuizSet.element');
const filterList = () => import('./FilterList.element');
const reportMap = () => import('@/components/explorer/ReportMap.element');
const numberCard = () => import('@/components/number/NumberCard.element');

/**
 * The function that loads the module of each custom element, by the element's tag name. Elements that usually occur
 * together share a module, so that a page waits only once.
 */
const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
  'chart-readout': story,
  'cite-box': cite,
  'comparability-gate': story,
  'corrected-notice': cite,
  'embed-code': share,
  'figure-table': story,
  'filter-list': filterList,
  'mark-field': story,
  'number-card': numberCard,
  'offline-copy': () => import('@/components/classroom/lesson/OfflineCopy.element'),
  'prediction-question': story,
  'quiz-set': quiz,
  'quiz-total': quiz,
  'reading-switch': story,
  'report-map': reportMap,
  'scrolly-steps': story,
  'sentence-check': () => import('@/components/check/SentenceCheck.element'),
  'share-control': share,
  'story-progress': story,
  'term-note': () => import('@/components/classroom/lesson/TermNote.element'),
  'worksheet-answers': () => import('@/components/classroom/lesson/WorksheetAnswers.element'),
};

/**
 * Loads the modules of the custom elements that the page contains, but none for elements on sheets and in the plain
 * edition, which are made for printing.
 */
export function loadElements(): void {
  const modules = new Set(
    Object.keys(MODULES)
      .filter((tag) => document.querySelector(`${tag}:not(.sheet *, .plain-edition *, .plain-edition ~ *)`))
      .map((tag) => MODULES[tag]),
  );
  // The module of the map of reports also defines `<filter-list>`.
  if (modules.has(reportMap)) modules.delete(filterList);
  // The module of the story also defines `<number-card>` and `<share-link>`.
  if (modules.has(story)) modules.delete(numberCard);
  if (!modules.has(story)) loadOnFirstClick();
  for (const load of modules) void load?.();
}

/**
 * Loads the module of the share link only on the first click, because most readers share nothing, and then repeats the
 * click.
 */
function loadOnFirstClick(): void {
  const link = document.querySelector<HTMLElement>('share-link > a');
  if (!link) return;
  link.onclick = ({ ctrlKey, metaKey, shiftKey }) => {
    if (ctrlKey || metaKey || shiftKey) return true;
    link.onclick = null;
    // If the module fails to load, this click follows the link.
    void import('@/components/share/ShareLink.element').finally(() => link.click());
    return false;
  };
}
