import { describe, expect, it } from 'vitest';
import { findBannedWords } from './findBannedWords';

describe('findBannedWords', () => {
  it.each([
    ['en', 'An illegal surge of people', ['illegal', 'surge']],
    ['en', 'The ministry says “assauts”, or assaults', ['assaults']],
    ['en', 'The headline read “A wave of arrivals”.', []],
    ['en', 'A waveform, a flowchart, legal routes', []],
    ['en', 'A success rate, or a share of the attempts', ['success rate', 'share of the attempts']],
    ['en', 'A growth of three per cent; the year’s share of rain', []],
    ['es', 'una tasa de éxito', ['tasa de éxito']],
    ['fr', 'un taux de réussite', ['taux de réussite']],
    ['es', 'una avalancha, dijo', ['avalancha']],
    ['fr', 'les clandestins', ['clandestins']],
    ['fr', 'le mot « assaut » est du ministère', []],
    ['ar', 'هجرة غير شرعية', ['غير شرعية']],
    ['en', 'It says who counted, and for when', ['for when']],
    ['fr', 'Le comptage du ministère', ['comptage']],
    ['es', 'Marruecos dice que impidió', ['dice que impidió']],
    ['ar', 'عدد الوزارة', ['عدد الوزارة']],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(findBannedWords(locale, text)).toEqual(expected);
  });
});
