import { describe, expect, it } from 'vitest';
import type { CorrectionRecord } from '@/content/data/corrections';
import { checkBaseline, checkProtected, describePublished, type Published } from './baseline';
import { observation, report } from './facts';

const [year, quarter] = [observation('attempts-2021'), observation('attempts-2022-q1')];
const [bladi, bled] = [report('r-attempts-2021-bladi'), report('r-attempts-2021-bled-news')];

const correction = (...observations: string[]): CorrectionRecord => ({
  date: '2030-01-01',
  observations,
  before: { en: 'Before' },
  what: { en: 'What' },
  why: { en: 'Why' },
});
const describeAll = (holdings: Partial<Parameters<typeof describePublished>[0]>) =>
  describePublished({
    observations: [year],
    reports: [bladi, bled],
    corrections: [],
    unitOf: () => 'attempts',
    ...holdings,
  });
const said = (before: Parameters<typeof checkBaseline>[1], after: typeof before) =>
  checkBaseline('b.json', before, after).map(({ message }) => message);

describe('describePublished', () => {
  it('holds what a reader may have cited', () => {
    expect(describeAll({ corrections: [correction('attempts-2021'), correction('x')] })).toEqual({
      'attempts-2021': {
        value: 63121,
        low: null,
        high: null,
        from: '2021-01-01',
        to: '2021-12-31',
        unit: 'attempts',
        metric: 'attempts',
        place: 'morocco',
        reporter: 'interior-ministry',
        precision: 'exact',
        status: 'published',
        sources: [bled.url, bladi.url].sort(),
        corrections: 1,
      },
    });
  });

  it('is the same whatever the order of the rows', () => {
    const forth = describeAll({ observations: [year, quarter] });
    const back = describeAll({ observations: [quarter, year], reports: [bled, bladi] });
    expect(JSON.stringify(back)).toBe(JSON.stringify(forth));
    expect(Object.keys(forth)).toEqual(['attempts-2021', 'attempts-2022-q1']);
  });

  it('is nothing where there are no observations', () => {
    expect(describeAll({ observations: [] })).toEqual({});
  });
});

describe('checkBaseline', () => {
  const before = describeAll({});
  const changed = (patch: Partial<Published>) => {
    const published = before['attempts-2021'];
    return published ? { 'attempts-2021': { ...published, ...patch } } : {};
  };

  it('has nothing to say where nothing changed', () => {
    expect(said(before, before)).toEqual([]);
    expect(said({}, before)).toEqual([]);
  });

  it('lets a new report join', () => {
    expect(said(describeAll({ reports: [bladi] }), before)).toEqual([]);
  });

  it('lets no report go', () => {
    expect(said(before, describeAll({ reports: [bladi] }))).toEqual([
      `"attempts-2021" was published and its source ${bled.url} is gone; expected a new entry in corrections.ts that names "attempts-2021"`,
    ]);
  });

  it('takes a moved page for a lost source', () => {
    expect(said(before, describeAll({ reports: [bladi, { ...bled, url: 'https://bled.news/b' }] }))).toHaveLength(1);
  });

  it('knows an unknown value from zero', () => {
    expect(said(changed({ value: null }), changed({ value: 0 }))[0]).toContain('its value changed from nothing to 0;');
  });

  it('names the value first where several things changed', () => {
    expect(said(before, changed({ status: 'restated', value: 1 }))[0]).toContain('its value changed from 63121 to 1;');
  });

  it('asks for a correction newer than those it knows', () => {
    expect(said(changed({ corrections: 1 }), changed({ corrections: 1, value: 1 }))).toHaveLength(1);
    expect(said(changed({ corrections: 1 }), changed({ corrections: 2, value: 1 }))).toEqual([]);
  });

  it('never lets an observation go: no correction could name it any more', () => {
    expect(said(before, {})).toEqual([
      '"attempts-2021" was published and is gone; expected its row to stay, since readers cite it',
    ]);
  });
});

describe('checkProtected', () => {
  it('finds observations that nothing protects yet', () => {
    const both = describeAll({ observations: [year, quarter] });
    expect(checkProtected('b.json', describeAll({}), both)).toEqual([
      { file: 'b.json', message: '"attempts-2022-q1" is new; expected to find it here: run `npm run baseline`' },
    ]);
    expect(checkProtected('b.json', both, both)).toEqual([]);
  });
});
