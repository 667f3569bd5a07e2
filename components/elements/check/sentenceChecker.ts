/** The code that checks a sentence and draws the answer. `<sentence-check>` loads it when its field is first focused. */
export { remarksOn } from '@/lib/check/remarksOn';
export { describeRemarks } from './describeRemark';
export { drawRemarks, drawSentence } from './drawAnswer';
export { noteText } from './noteText';
export { remarkItems } from './remarkItems';
export { sentenceReader } from './sentenceReader';
