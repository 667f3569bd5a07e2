import { describe, expect, it } from 'vitest';
import { checkTermMarkup } from './checkTermMarkup';

const names = { attempt: ['attempts', 'attempt'], fence: ['fence attempts', 'fence attempt'] };
const errors = (mdx: string) =>
  checkTermMarkup('en.mdx', 'en', mdx, names).map(({ row, message }) => `${row}: ${message}`);

describe('the terms of a text', () => {
  it.each([
    ['marked where they first stand', '<Term id="attempt">Attempts</Term> are not people. Attempts are events.'],
    ['parts of a longer one', 'A <Term id="fence">fence attempt</Term>, or two fence attempts.'],
    [
      'in a heading or a link, where they cannot be marked',
      '### Attempts\n\n<FigureLink id="x">the attempts</FigureLink>',
    ],
    ['in a line that the plan prints', '<InShort>\n\nAttempts.\n\n</InShort>'],
    ['inside other words', 'Reattempts.'],
  ])('may be %s', (_, mdx) => {
    expect(errors(mdx)).toEqual([]);
  });

  it('must be marked at their first use', () => {
    expect(errors('One.\n\nSome Attempts, then <Term id="attempt">attempts</Term>.')).toEqual([
      '3: “Attempts” is used for the first time; expected <Term id="attempt">Attempts</Term>',
    ]);
  });

  it('must be marked only once', () => {
    expect(errors('<Term id="attempt">Attempts</Term>.\n\n<Term id="attempt">Attempts</Term>.')).toEqual([
      '3: the term "attempt" is marked a second time; expected once',
    ]);
  });

  it('must not be marked as another term', () => {
    expect(errors('<Term id="fence">Attempts</Term>').join()).toContain('expected <Term id="attempt">');
  });
});
