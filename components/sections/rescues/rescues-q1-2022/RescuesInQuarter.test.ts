import { utcDay } from 'd3';
import { describe, expect, it, test } from 'vitest';
import { estimateTextWidthPx } from '@/components/charts/estimateTextWidthPx';
import { openQuestionsInFigure } from '@/components/question/openQuestionsInFigure';
import { findObservation, openQuestionsOfObservation, unitOfObservation } from '@/lib/facts/facts';
import { LOCALES, PUBLISHED_LOCALES } from '@/lib/locales';
import { placePeriodBlocks } from './placePeriodBlocks';
import {
  NARROW_BLOCK_FRAME,
  RESCUES_EARLY_FEBRUARY_2022_ID,
  RESCUES_Q1_2022_ID,
  RESCUES_WEEKEND_2022_02_12_ID,
  rescueBlockTextsOfQuarter,
  rescueCountsOfQuarter,
} from './RescuesInQuarter';

/** Font size of the labels on a phone, px. */
const FONT_SIZE_PX = 13;

test.each(PUBLISHED_LOCALES)('on a phone no label leaves the chart (%s)', (locale) => {
  const { blocks } = placePeriodBlocks(rescueCountsOfQuarter(), { ...NARROW_BLOCK_FRAME, dir: LOCALES[locale].dir });
  const labels = rescueBlockTextsOfQuarter(locale);
  for (const [i, { label }] of blocks.entries()) {
    const room = LOCALES[locale].dir === 'rtl' ? label.x : NARROW_BLOCK_FRAME.width - label.x;
    for (const line of labels[i]?.lines ?? [])
      expect(estimateTextWidthPx(line, FONT_SIZE_PX), `“${line}”`).toBeLessThanOrEqual(room);
  }
});

const [quarter, early, weekend] = [
  RESCUES_Q1_2022_ID,
  RESCUES_EARLY_FEBRUARY_2022_ID,
  RESCUES_WEEKEND_2022_02_12_ID,
].map(findObservation);

describe('“One weekend is larger than the quarter it belongs to”', () => {
  it('is true: a Saturday and a Sunday inside the quarter, and more people than in all of it', () => {
    expect(weekend?.value).toBeGreaterThan(quarter?.value ?? Number.NaN);
    expect(new Date(weekend?.from ?? '').getUTCDay()).toBe(6);
    expect(weekend?.to).toBe(
      utcDay
        .offset(new Date(weekend?.from ?? ''))
        .toISOString()
        .slice(0, 10),
    );
  });

  it('proves the chapter: each bulletin has more people than the quarter', () => {
    for (const bulletin of [early, weekend]) expect(bulletin?.value).toBeGreaterThan(quarter?.value ?? Number.NaN);
  });

  it('draws only days of the quarter, none of them twice', () => {
    expect([early?.from, early?.to, weekend?.from, weekend?.to]).toEqual(
      [early?.from, early?.to, weekend?.from, weekend?.to].toSorted(),
    );
    expect((early?.from ?? '') >= (quarter?.from ?? '')).toBe(true);
    expect((weekend?.to ?? '') <= (quarter?.to ?? '')).toBe(true);
  });

  it('compares people with people', () => {
    for (const row of [quarter, early, weekend]) expect(row && unitOfObservation(row)).toBe('people');
  });

  it('has the card of the question that the three leave open', () => {
    const held = openQuestionsInFigure('rescues-q1-2022');
    expect(held).toHaveLength(1);
    expect(openQuestionsOfObservation(RESCUES_Q1_2022_ID)).toEqual(expect.arrayContaining([...held]));
  });
});
