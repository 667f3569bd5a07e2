import { describe, expect, it } from 'vitest';
import { addRowLike, changeCells, errorsAfterEdit, type FactEdit, removeRows } from './support/factEdits';

describe('requires that all evidence is used or left out', () => {
  it.each<[name: string, edit: FactEdit, words: string]>([
    [
      'evidence that is not listed',
      changeCells('statements', 'meeting-number-rtvce', { evidence: 'morocco:mt_no9' }),
      'unknown evidence "morocco:mt_no9"',
    ],
    [
      'evidence that became nothing',
      removeRows('leftOut', (row) => row.id === 'context:29'),
      '"context:29": it is not used; expected a row that names it, in leftOut.csv if in no other table',
    ],
    [
      'evidence of a page that is not listed',
      changeCells('incident-sources', 's-2022-06-17-navy-ikhbari', { evidence: 'second:sp_d_0618' }),
      'unknown evidence "second:sp_d_0618"',
    ],
    [
      'evidence that a page lost',
      changeCells('event-sources', 's-closed-nador-2024-06-24-telquel', { evidence: '' }),
      '"second:sp_j24_closed": it is not used; expected a row that names it, in leftOut.csv if in no other table',
    ],
    [
      'evidence both used and left out',
      addRowLike('leftOut', 'context:29', { id: 'context:42' }),
      'its evidence "context:42" is in leftOut.csv; expected it in one of the two',
    ],
  ])('%s', (_name, edit, words) => {
    expect(errorsAfterEdit(edit).join('\n')).toContain(words);
  });
});
