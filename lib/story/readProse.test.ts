import { describe, expect, it } from 'vitest';
import { countSentenceWords, estimateReadingMinutes, readProse } from './readProse';

const chapter = `<Section id="x">

The ministry counts <Fact id="attempts-2021" /> attempts in <Fact id="attempts-2021" form="period" />. “Why?” asks <Cite id="r-1" />. It is *not* known.

<Steps figure="attempts-by-year">

<Step>

### A head

One. <Fact id="a" form="Words" /> people.

Two.

</Step>

</Steps>

<Figure id="map-x" />

<Plain>

Said again<Note>apart</Note>.

</Plain>

</Section>`;

describe('readProse', () => {
  const { blocks, figures } = readProse('en', chapter);

  it('reads sentences with their facts and sources', () => {
    expect(blocks[0]?.sentences).toEqual([
      {
        text: 'The ministry counts {attempts-2021} attempts in {attempts-2021}.',
        facts: [
          { id: 'attempts-2021', form: 'value' },
          { id: 'attempts-2021', form: 'period' },
        ],
        sources: [],
      },
      { text: '“Why?” asks {r-1}.', facts: [], sources: ['r-1'] },
      { text: 'It is not known.', facts: [], sources: [] },
    ]);
    expect(blocks[2]?.sentences.map(({ text }) => text)).toEqual(['One.', '{a} people.']);
  });

  it('reads the paragraphs of a step together, and others alone', () => {
    expect(blocks.map(({ kind, group }) => `${kind} ${group}`)).toEqual([
      'paragraph 1',
      'heading 2',
      'paragraph 2',
      'paragraph 2',
      'paragraph 3',
    ]);
    expect(blocks[4]?.within).toEqual(['Section', 'Plain']);
    expect(blocks[4]?.sentences[0]?.text).toBe('Said again.');
  });

  it('finds every figure, in steps and alone', () => {
    expect(figures).toEqual(['attempts-by-year', 'map-x']);
  });

  it('counts a fact as one word', () => {
    expect(blocks[0]?.sentences.map(countSentenceWords)).toEqual([7, 3, 4]);
  });

  it('reads each cell of a table as a short paragraph of its task', () => {
    const { blocks } = readProse(
      'en',
      '<Task id="x">\n\nWho counts?\n\n| Year | People |\n| --- | --- |\n| one | <Fact id="a" /> |\n\n</Task>',
    );
    expect(blocks.map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      ['Who counts?'],
      ['Year'],
      ['People'],
      ['one'],
      ['{a}'],
    ]);
    expect(new Set(blocks.map(({ group }) => group)).size).toBe(1);
  });
});

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('estimateReadingMinutes', () => {
  it('grows with the words of all chapters, headings and steps included', () => {
    expect(estimateReadingMinutes('en', [words(238)])).toBe(1);
    expect(
      estimateReadingMinutes('en', [
        words(238),
        `<Steps figure="a">\n\n<Step>\n\n### ${words(4)}\n\n${words(234)}\n\n</Step>\n\n</Steps>`,
      ]),
    ).toBe(2);
  });

  it('counts a fact as one word and a figure as none', () => {
    expect(estimateReadingMinutes('en', [words(118), 'In <Fact id="attempts-2021" />.'])).toBe(1);
    expect(estimateReadingMinutes('en', [words(118), '<Figure id="claim-attempts" />'])).toBe(0);
  });
});
