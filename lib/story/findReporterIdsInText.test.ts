import { describe, expect, it } from 'vitest';
import { findReporterIdsInText } from './findReporterIdsInText';

const names = new Map([
  ['morocco', ['ministry', 'Morocco’s Interior Ministry']],
  ['spain', ['Spain’s Interior Ministry']],
  ['navy', ['military']],
  ['army', ['military', 'army']],
  ['computed', ['we']],
]);
const named = (text: string) => [...findReporterIdsInText('en', text, names)].sort();

describe('findReporterIdsInText', () => {
  it.each([
    ['The ministry says so.', ['morocco']],
    ['Spain’s Interior Ministry says so.', ['spain']],
    ['Morocco’s Interior Ministry and Spain’s Interior Ministry agree.', ['morocco', 'spain']],
    ['Military bulletins say so.', ['army', 'navy']],
    ['We computed it.', ['computed']],
    ['The week was wet in powerful ministryless places.', []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});
