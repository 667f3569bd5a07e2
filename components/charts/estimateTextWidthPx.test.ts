import { describe, expect, it } from 'vitest';
import { estimateTextWidthPx } from './estimateTextWidthPx';

/**
 * Arabic texts with their widths measured in Chromium, in thousandths of an em: IBM Plex Sans Arabic 400 and 600, Noto
 * Naskh Arabic at 110 %.
 */
const MEASURED = [
  ['تشخيص', 3308, 3428, 3444],
  ['حسب ما نشر', 4885, 5074, 5084],
  ['محاولات عبور السياج', 7695, 8026, 8361],
  ['الوفيات، منظمة الهجرة', 8430, 8852, 8735],
  ['المحيط الأطلسي', 6109, 6346, 6492],
  ['مضيق جبل طارق', 6418, 6677, 6771],
  ['لم نجد رقمًا عن السنة كلها', 9735, 10265, 9905],
  ['وزارة الداخلية المغربية', 8004, 8470, 8760],
] as const;

describe('the width of Arabic words', () => {
  it.each(MEASURED)('is at least the measured width, and at most a fifth more: %s', (text, sans, bold, italic) => {
    for (const [face, measured] of [
      ['sans', sans],
      ['bold', bold],
      ['italic', italic],
    ] as const) {
      expect(estimateTextWidthPx(text, 1000, face)).toBeGreaterThanOrEqual(measured);
      expect(estimateTextWidthPx(text, 1000, face)).toBeLessThan(measured * 1.2);
    }
  });

  it('ignores direction marks and signs over letters', () => {
    expect(estimateTextWidthPx('\u2067عُدَّ\u2069', 13)).toBe(estimateTextWidthPx('عد', 13));
  });
});
