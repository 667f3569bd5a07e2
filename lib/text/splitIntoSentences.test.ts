import { describe, expect, it } from 'vitest';
import { splitIntoSentences } from './splitIntoSentences';

describe('splitIntoSentences', () => {
  it.each([
    ['full stops and questions', 'It is so. Is it? It is!', ['It is so.', 'Is it?', 'It is!']],
    ['a quotation that ends one', 'He said “No.” Nobody asked.', ['He said “No.”', 'Nobody asked.']],
    ['a question within one', '“Why?” asks the paper. Nobody knows.', ['“Why?” asks the paper.', 'Nobody knows.']],
    [
      'abbreviations',
      'Some, e.g. Ceuta (cf. Melilla), count. Mr. Pérez does.',
      ['Some, e.g. Ceuta (cf. Melilla), count.', 'Mr. Pérez does.'],
    ],
    ['decimal points', 'It is 8.2 km. It is 14.', ['It is 8.2 km.', 'It is 14.']],
    ['broken lines', 'It is\n  so.\nIt is.', ['It is so.', 'It is.']],
    ['no spaces of a number', 'About ≈\u202f290. So.', ['About ≈\u202f290.', 'So.']],
    ['nothing', ' ', []],
  ])('splits at the end of each sentence, also with %s', (_, text, sentences) => {
    expect(splitIntoSentences('en', text)).toEqual(sentences);
  });
});
