/** All that reads a sentence and draws what is found: `<sentence-check>` loads it when a reader first turns to its field. */
export { remarksOn } from '@/lib/check/remarksOn';
export { describeRemarks } from './describeRemark';
export { drawRemarks, drawSentence } from './drawAnswer';
export { noteText } from './noteText';
export { remarkItems } from './remarkItems';
export { sentenceReader } from './sentenceReader';
