import { describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/facts/schema';
import { type AttributionFacts, checkNumberAttribution } from './checkNumberAttribution';
import { readProse } from './readProse';

const row = (
  id: string,
  reporter: string,
  from: string,
  to: string,
  value: number | null = 12,
): [string, Observation] => [
  id,
  { id, reporter, from, to, value, status: value === null ? 'not-published' : 'published' } as Observation,
];

const base: AttributionFacts = {
  observations: new Map([
    row('attempts-2021', 'interior-ministry', '2021-01-01', '2021-12-31'),
    row('arrivals-2021', 'spain-interior-ministry', '2021-01-01', '2021-12-31'),
    row('rescues-2022-q1', 'interior-ministry', '2022-01-01', '2022-03-31'),
    row('strait-width', 'afp', '', ''),
    row('deaths-2021', 'nobody', '2021-01-01', '2021-12-31', null),
  ]),
  events: new Map([['meeting-2021', '2021-05-06']]),
  observationByReport: new Map([['r-attempts', 'attempts-2021']]),
  names: new Map([
    ['interior-ministry', ['ministry']],
    ['spain-interior-ministry', ['Spain’s Interior Ministry']],
    ['afp', ['AFP']],
  ]),
};

const PERIOD = 'In <Fact id="attempts-2021" form="period" />';
const VALUE = '<Fact id="attempts-2021" />';
const errorsOf = (mdx: string) =>
  checkNumberAttribution('x.mdx', 'en', readProse('en', mdx), base).map(
    ({ row: line, message }) => `${line}: ${message}`,
  );

describe('checkNumberAttribution', () => {
  it.each([
    ['the reporter in the sentence', `${PERIOD} the ministry counts ${VALUE} attempts.`],
    ['the reporter in the sentence before', `${PERIOD} the ministry counted. It has ${VALUE} attempts.`],
    ['a page cited that prints it', `${PERIOD}, <Cite id="r-attempts" /> has ${VALUE} attempts.`],
    ['the period later in the paragraph', `The ministry counts ${VALUE} attempts. ${PERIOD}, that was low.`],
    ['the date of an event in its period', `On <Fact id="meeting-2021" form="date" /> the ministry said ${VALUE}.`],
    ['the period in words', 'For the quarter the ministry has <Fact id="rescues-2022-q1" />.'],
    ['a measure without a period', 'AFP says <Fact id="strait-width" form="measure" />.'],
    ['an unknown, which prints no value', 'Here stands <Fact id="deaths-2021" />.'],
    [
      'paragraphs of one step',
      `<Steps figure="f">\n\n<Step>\n\n${PERIOD} the ministry counts.\n\nIt has ${VALUE}.\n\n</Step>\n\n</Steps>`,
    ],
  ])('accepts %s', (_, mdx) => {
    expect(errorsOf(mdx)).toEqual([]);
  });

  it.each([
    ['no reporter', `${PERIOD}, there were ${VALUE} attempts.`, '1: the number "attempts-2021" does not say who'],
    ['a reporter after the number', `${PERIOD}, there were ${VALUE}. The ministry says so.`, 'does not say who'],
    ['another reporter', `${PERIOD} Spain’s Interior Ministry counts ${VALUE}.`, 'who reports it (interior-ministry)'],
    [
      'the short name of another',
      `${PERIOD} the ministry counts <Fact id="arrivals-2021" />.`,
      'who reports it (spain-interior-ministry)',
    ],
    ['a reporter of the paragraph before', `${PERIOD} the ministry spoke.\n\n${PERIOD}, ${VALUE}.`, '3: the number'],
    ['no period', `The ministry counts ${VALUE} attempts.`, 'does not say for when (2021-01-01 to 2021-12-31)'],
    [
      'another period',
      `${PERIOD} the ministry spoke. It counts <Fact id="rescues-2022-q1" />.`,
      'does not say for when (2022-01-01',
    ],
  ])('refuses %s', (_, mdx, expected) => {
    const errors = errorsOf(mdx);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(expected);
  });
});
