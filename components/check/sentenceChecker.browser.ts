/** The code that checks a sentence and draws the answer. `<sentence-check>` loads it when its field first has focus. */
export { remarksOn } from '@/lib/check/remarksOn';
export { describeRemarks } from './describeRemark';
export { drawRemarks, drawSentence } from './drawAnswer.browser';
export { noteText } from './entryText.browser';
export { remarkItems } from './remarkItems.browser';
export { sentenceReader } from './sentenceReader';
