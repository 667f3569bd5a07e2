import { expect, test } from 'vitest';
import { textWidth } from '@/components/charts/textWidth';
import { LOCALES, PUBLISHED_LOCALES } from '@/lib/locales';
import { placePeriodBlocks } from './placePeriodBlocks';
import { quarterBlocks, quarterCounts } from './quarterChart';
import { NARROW } from './RescuesInQuarter';

/** Size of the words on a phone, px. */
const FONT_SIZE_PX = 13;

test.each(PUBLISHED_LOCALES)('on a phone no label leaves the chart (%s)', (locale) => {
  const { blocks } = placePeriodBlocks(quarterCounts(), { ...NARROW, dir: LOCALES[locale].dir });
  const labels = quarterBlocks(locale);
  for (const [i, { label }] of blocks.entries()) {
    const room = LOCALES[locale].dir === 'rtl' ? label.x : NARROW.width - label.x;
    for (const line of labels[i]?.lines ?? [])
      expect(textWidth(line, FONT_SIZE_PX), `“${line}”`).toBeLessThanOrEqual(room);
  }
});
