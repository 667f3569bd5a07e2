import { describe, expect, it } from 'vitest';
import {
  allCounts,
  countIdOfObservation,
  countsAtOtherPlaces,
  findCount,
  groupObservationsIntoCounts,
  openQuestionsOfCount,
  relationsOfCount,
} from './counts';
import { findObservation, observations, openQuestionsOfObservation } from './facts';

describe('counts', () => {
  it('contain every number once, with its own metric and place', () => {
    const all = allCounts().flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(all.toSorted()).toEqual(
      observations()
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { id, metric, place, rows } of allCounts())
      expect(
        rows.filter((row) => row.metric !== metric || row.place !== place),
        id,
      ).toEqual([]);
  });

  it('are in the order of time, a year before its quarters', () => {
    const ids = findCount('attempts-morocco').rows.map(({ id }) => id);
    expect(ids.indexOf('attempts-2021')).toBeLessThan(ids.indexOf('attempts-2022-q1'));
    const from = findCount('attempts-morocco').rows.map((row) => row.from);
    expect(from).toEqual(from.toSorted());
  });

  it('have distinct addresses', () => {
    const row = findObservation('attempts-2021');
    const [one, other] = [
      { ...row, id: 'one', metric: 'arrivals-sea', place: 'spain' },
      { ...row, id: 'other', metric: 'arrivals', place: 'sea-spain' },
    ];
    expect(() => groupObservationsIntoCounts([one, other])).toThrow(
      'The numbers "one" and "other" are of different counts, but both counts would have the address "arrivals-sea-spain".',
    );
  });

  it('are found by a number', () => {
    expect(countIdOfObservation('attempts-2021')).toBe('attempts-morocco');
    expect(() => findCount('attempts-maroc')).toThrow('attempts-morocco');
  });
});

describe('the relations of a count', () => {
  it('include each question and each relation of its numbers once', () => {
    for (const each of allCounts()) {
      const questions = openQuestionsOfCount(each).map(({ id }) => id);
      expect(new Set(questions).size, each.id).toBe(questions.length);
      expect(new Set(questions), each.id).toEqual(
        new Set(each.rows.flatMap(({ id }) => openQuestionsOfObservation(id).map((conflict) => conflict.id))),
      );
    }
    const relations = relationsOfCount(findCount('attempts-morocco'));
    expect(relations.length).toBeGreaterThan(5);
    expect(relations.every(({ expected }) => expected === 'holds')).toBe(true);
  });

  it('include the same metric at other places', () => {
    expect(countsAtOtherPlaces(findCount('attempts-morocco')).map(({ id }) => id)).toContain('attempts-nador');
    expect(countsAtOtherPlaces(findCount('attempts-morocco')).map(({ id }) => id)).not.toContain('attempts-morocco');
  });
});
