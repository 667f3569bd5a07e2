import { describe, expect, it } from 'vitest';
import { formatMessage, formatMessageParts, toTallyValues } from './formatMessage';

describe('a message', () => {
  it('is split into text, values, periods, dates and counts', () => {
    const message =
      'In <period>attempts-2021</period>, <value>attempts-2021</value> of {all}<year>meeting-2022-05-06</year>';
    expect(formatMessageParts('en', message, toTallyValues({ all: 3 }))).toEqual([
      'In ',
      { periodOf: 'attempts-2021', form: 'period' },
      ', ',
      { observation: 'attempts-2021', form: 'value' },
      ' of ',
      { tally: 'all', count: 3 },
      { event: 'meeting-2022-05-06', form: 'year' },
    ]);
  });

  it.each([
    ['', ''],
    ['No numbers here', 'No numbers here'],
    ['<Words>strait-width</Words> kilometres', 'Fourteen kilometres'],
    ['<value>attempts-2021</value> in <period>attempts-2021</period>', '63,121 in 2021'],
    ['<date>meeting-2022-05-06</date>', '6 May 2022'],
    ['<year>meeting-2019-09-26</year>: the <ordinal>meeting-ordinal-2019-09-26</ordinal>', '2019: the 19th'],
  ])('"%s" is "%s" as text', (message, text) => {
    expect(formatMessage('en', message)).toBe(text);
  });

  it.each([
    ['<value>attempts-2002</value>', 'unknown observation "attempts-2002"; did you mean "attempts-20'],
    ['<period>attempts-2002</period>', 'unknown observation "attempts-2002"; did you mean "attempts-20'],
    ['<date>meeting-2022-05-07</date>', 'unknown event "meeting-2022-05-07"; did you mean "meeting-2022-05-06"?'],
    ['<value>deaths-2021</value> people', '"deaths-2021" has no value (not-published): show it as an unknown.'],
    ['<amount>attempts-2021</amount>', 'amount'],
    ['{name} counted', 'name'],
    ['{n, plural, one {# report}}', 'MISSING_OTHER_CLAUSE'],
  ])('"%s" is refused with a reason', (message, reason) => {
    expect(() => formatMessage('en', message)).toThrow(reason);
  });

  it('uses the number format of the site, and the plural form of the language', () => {
    const reports = '{n, plural, one {# report} other {# reports}}';
    expect(formatMessage('en', reports, { n: 1 })).toBe('1 report');
    expect(formatMessage('en', reports, { n: 12345 })).toBe('12,345 reports');
    const arabic = '{n, plural, zero {z #} one {o #} two {t #} few {f #} many {m #} other {x #}}';
    const forms = [0, 1, 2, 3, 11, 100].map((n) => formatMessage('ar', arabic, { n }));
    expect(forms).toEqual(['z 0', 'o 1', 't 2', 'f 3', 'm 11', 'x 100']);
  });
});
