/** The code that checks a sentence and draws the answer. `<sentence-check>` loads it when its field first has focus. */
export { remarksOn } from '@/lib/check/remarksOn';
export { createSentenceReader } from './createSentenceReader';
export { writeReporterNote } from './describeNumberEntry.browser';
export { describeRemarks } from './describeRemark';
export { mergeRemarks } from './mergeRemarks.browser';
export { renderRemarks, renderSentence } from './renderAnswer.browser';
