import type { ProjectCopy } from './projectCopy';

/** A figure that no reader needs: the returns of two years as bars. */
export const EXAMPLE_FIGURE = 'returns-example';

const FOLDER = `components/sections/returns/${EXAMPLE_FIGURE}`;

/** Follows the recipe of docs/adding.md for a figure, to the letter. */
export function addFigure(copy: ProjectCopy): void {
  // A folder with its record …
  copy.write(`${FOLDER}/figure.ts`, RECORD);
  copy.write(`${FOLDER}/ReturnsExample.tsx`, COMPONENT);
  copy.write(`${FOLDER}/placeExample.ts`, PLACE);
  // … with its style …
  copy.write(`${FOLDER}/returnsExample.css`, '.returns-example {\n  fill: var(--hue);\n}\n');
  copy.edit(
    'components/sections/sections.css',
    '@import "./returns/returns-iom/returnsIom.css";',
    `@import "./returns/returns-iom/returnsIom.css";\n@import "./returns/${EXAMPLE_FIGURE}/returnsExample.css";`,
  );
  // … a line in the list of figures …
  copy.edit(
    'components/sections/figures.ts',
    "import { returnsIom } from './returns/returns-iom/figure';",
    `import { returnsExample } from './returns/${EXAMPLE_FIGURE}/figure';\nimport { returnsIom } from './returns/returns-iom/figure';`,
  );
  copy.edit('components/sections/figures.ts', '  returnsIom,\n', '  returnsIom,\n  returnsExample,\n');
  // … its words …
  const file = 'content/en/figures/returns.json';
  const words = { ...JSON.parse(copy.read(file)), [EXAMPLE_FIGURE]: WORDS };
  copy.write(file, `${JSON.stringify(words, null, 2)}\n`);
  // … and its place in a chapter.
  copy.edit('content/en/story/returns.mdx', '</Steps>', `</Steps>\n\n<Figure id="${EXAMPLE_FIGURE}" />`);
}

const RECORD = `import { countsTable } from '@/components/figures/countsTable';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { observation } from '@/lib/facts/facts';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { ReturnsExample, SHOWN } from './ReturnsExample';

export const returnsExample: FigureRecord<'${EXAMPLE_FIGURE}'> = {
  id: '${EXAMPLE_FIGURE}',
  table: (locale) => countsTable(locale, SHOWN),
  Drawing: ReturnsExample,
  remarks: (locale) => [messages(locale).figures['${EXAMPLE_FIGURE}'].subtitle],
  card: (locale) => ({
    numbers: [{ observation: SHOWN[0] }],
    drawing: {
      kind: 'rows',
      marks: SHOWN.map((id) => ({ observation: id, name: metricName(locale, observation(id).metric) })),
    },
  }),
};
`;

const COMPONENT = `import { FigureFrame } from '@/components/figures/FigureFrame';
import type { StoryFigureProps } from '@/components/figures/storyFigure';
import { amount, metricOf, observation } from '@/lib/facts/facts';
import { messages } from '@/lib/text/messages';
import { placeExample } from './placeExample';

export const SHOWN = ['returns-2021', 'returns-iom-2021'] as const;

export function ReturnsExample(props: StoryFigureProps) {
  const { subtitle, description } = messages(props.locale).figures['${EXAMPLE_FIGURE}'];
  const bars = placeExample(SHOWN.map((id) => amount(id).value));
  return (
    <FigureFrame isChart {...props} intro={<p className="figure-subtitle">{subtitle}</p>}>
      <svg
        className="returns-example"
        viewBox="0 0 300 40"
        role="img"
        aria-label={description}
        data-hue={metricOf(observation(SHOWN[0])).hue}
      >
        {bars.map((bar, i) => (
          <rect key={SHOWN[i]} {...bar} data-observation={SHOWN[i]} />
        ))}
      </svg>
    </FigureFrame>
  );
}
`;

const PLACE = `/** A bar for each value, all on one scale, 300 px for the largest. */
export function placeExample(values: readonly number[]) {
  const most = Math.max(...values);
  return values.map((value, i) => ({ x: 0, y: i * 20, width: (300 * value) / most, height: 16 }));
}
`;

const WORDS = {
  title: 'A part of the returns was carried out with IOM',
  subtitle: 'Returns that the ministry calls voluntary, and those with IOM among them, on one scale.',
  description: 'Two bars from zero: all returns, and the part with IOM.',
  caption: 'Returns of a year, all and with IOM',
  sources: 'Interior Ministry.',
  share: {
    title: 'Returns, and those with IOM',
    description: 'Morocco’s Interior Ministry counts returns that it calls voluntary, and those with IOM.',
  },
  card: { unit: 'returns', reporter: 'Interior Ministry', caveat: '“Voluntary” is its word' },
};
