/** The code that checks a sentence and draws the answer. `<sentence-check>` loads it when its field first has focus. */
export { findRemarks } from '@/lib/check/findRemarks';
export { createSentenceCheckContext } from './createSentenceCheckContext';
export { formatResultAsPlainText } from './describeMatchedNumber.browser';
export { describeRemarks } from './describeRemarks';
export { mergeRemarks } from './mergeRemarks.browser';
export { renderRemarks, renderSentenceWithLinks } from './renderAnswer.browser';
