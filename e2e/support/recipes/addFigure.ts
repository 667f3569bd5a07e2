import type { Locale } from '@/lib/locales';
import type { ProjectCopy } from './projectCopy';

/** Id of an example figure that is not on the site: the returns of one year as bars. */
export const EXAMPLE_FIGURE_ID = 'returns-example';

const FOLDER = `components/sections/returns/${EXAMPLE_FIGURE_ID}`;

/** Follows every step of the recipe for a figure in docs/adding.md. */
export function addFigure(copy: ProjectCopy): void {
  // The folder with its record.
  copy.write(`${FOLDER}/figure.ts`, RECORD);
  copy.write(`${FOLDER}/ReturnsExample.tsx`, COMPONENT);
  copy.write(`${FOLDER}/placeExample.ts`, PLACE);
  // Its style.
  copy.write(`${FOLDER}/returnsExample.css`, '.returns-example {\n  fill: var(--hue);\n}\n');
  copy.edit(
    'components/sections/sections.css',
    '@import "./returns/returns-iom/returnsIom.css";',
    `@import "./returns/returns-iom/returnsIom.css";\n@import "./returns/${EXAMPLE_FIGURE_ID}/returnsExample.css";`,
  );
  // A line in the list of figures.
  copy.edit(
    'components/sections/figures.ts',
    "import { returnsIomFigure } from './returns/returns-iom/figure';",
    `import { returnsExampleFigure } from './returns/${EXAMPLE_FIGURE_ID}/figure';\nimport { returnsIomFigure } from './returns/returns-iom/figure';`,
  );
  copy.edit(
    'components/sections/figures.ts',
    '  returnsIomFigure,\n',
    '  returnsIomFigure,\n  returnsExampleFigure,\n',
  );
  for (const [locale, words] of Object.entries(WORDS)) {
    // Its words in each language.
    const file = `content/${locale}/figures/returns.json`;
    const all = { ...JSON.parse(copy.read(file)), [EXAMPLE_FIGURE_ID]: words };
    copy.write(file, `${JSON.stringify(all, null, 2)}\n`);
    // Its place in the chapter of each language.
    copy.edit(`content/${locale}/story/returns.mdx`, '</Steps>', `</Steps>\n\n<Figure id="${EXAMPLE_FIGURE_ID}" />`);
  }
}

const RECORD = `import type { FigureRecord } from '@/components/figures/figureRecord';
import { observationsTable } from '@/components/figures/observationsTable';
import { findObservation } from '@/lib/facts/facts';
import { metricName } from '@/lib/text/names';
import { ReturnsExample, SHOWN } from './ReturnsExample';

export const returnsExampleFigure: FigureRecord<'${EXAMPLE_FIGURE_ID}'> = {
  id: '${EXAMPLE_FIGURE_ID}',
  table: (locale) => observationsTable(locale, SHOWN),
  Component: ReturnsExample,
  card: (locale) => ({
    hue: 'returns',
    drawing: {
      template: 'rows',
      counts: SHOWN.map((id) => ({ observation: id, label: metricName(locale, findObservation(id).metric) })),
    },
  }),
};
`;

const COMPONENT = `import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { findObservation, metricOfObservation, quantityOfObservation } from '@/lib/facts/facts';
import { messages } from '@/lib/text/messages';
import { placeExample } from './placeExample';

export const SHOWN = ['returns-2021', 'returns-iom-2021'] as const;

export function ReturnsExample(props: FigureComponentProps) {
  const { subtitle, description } = messages(props.locale).figures['${EXAMPLE_FIGURE_ID}'];
  const bars = placeExample(SHOWN.map((id) => quantityOfObservation(id).value));
  return (
    <FigureLayout isChart {...props} intro={<p className="figure-subtitle">{subtitle}</p>}>
      <svg
        className="returns-example"
        viewBox="0 0 300 40"
        role="img"
        aria-label={description}
        data-hue={metricOfObservation(findObservation(SHOWN[0])).hue}
      >
        {bars.map((bar, i) => (
          <rect key={SHOWN[i]} {...bar} data-observation={SHOWN[i]} />
        ))}
      </svg>
    </FigureLayout>
  );
}
`;

const PLACE = `/** A bar for each value, all on one scale, 300 px for the largest. */
export function placeExample(values: readonly number[]) {
  const most = Math.max(...values);
  return values.map((value, i) => ({ x: 0, y: i * 20, width: (300 * value) / most, height: 16 }));
}
`;

interface ExampleWords {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly caption: string;
  readonly sources: string;
  readonly share: { readonly title: string; readonly description: string };
  readonly card: { readonly headline: string; readonly caveat: string; readonly who: string };
}

/** Words of the example figure by language. `npm run content` reports a published language that is missing here. */
const WORDS: Readonly<Partial<Record<Locale, ExampleWords>>> = {
  en: {
    title: 'A part of the returns was carried out with IOM',
    subtitle: 'Returns that the ministry calls voluntary, and those with IOM among them, on one scale.',
    description: 'Two bars from zero: all returns, and the part with IOM.',
    caption: 'Returns of a year, all and with IOM',
    sources: 'Interior Ministry.',
    share: {
      title: 'Returns, and those with IOM',
      description: 'Morocco’s Interior Ministry counts returns that it calls voluntary, and those with IOM.',
    },
    card: {
      headline: 'A part of the returns was with IOM',
      caveat: '“Voluntary” is its word.',
      who: 'Interior Ministry.',
    },
  },
  es: {
    title: 'Una parte de los retornos se hizo con la OIM',
    subtitle: 'Retornos que el ministerio llama voluntarios y, entre ellos, los hechos con la OIM, a la misma escala.',
    description: 'Dos barras desde cero: todos los retornos y la parte hecha con la OIM.',
    caption: 'Retornos de un año, todos y con la OIM',
    sources: 'Ministerio del Interior de Marruecos.',
    share: {
      title: 'Los retornos, y los hechos con la OIM',
      description:
        'El Ministerio del Interior de Marruecos cuenta los retornos que llama voluntarios y los hechos con la OIM.',
    },
    card: {
      headline: 'Una parte de los retornos fue con la OIM',
      caveat: '«Voluntario», dice el ministerio.',
      who: 'Interior de Marruecos.',
    },
  },
  fr: {
    title: 'Une partie des retours s’est faite avec l’OIM',
    subtitle: 'Retours que le ministère dit volontaires et, parmi eux, ceux réalisés avec l’OIM, à la même échelle.',
    description: 'Deux barres depuis zéro, l’une pour tous les retours, l’autre pour la partie réalisée avec l’OIM.',
    caption: 'Retours d’une année, tous et avec l’OIM',
    sources: 'ministère de l’Intérieur marocain.',
    share: {
      title: 'Les retours, et ceux réalisés avec l’OIM',
      description:
        'Le ministère de l’Intérieur du Maroc compte les retours qu’il dit volontaires et ceux réalisés avec l’OIM.',
    },
    card: {
      headline: 'Une partie des retours s’est faite avec l’OIM',
      caveat: 'Volontaires, selon le ministère.',
      who: 'Ministère de l’Intérieur.',
    },
  },
  ar: {
    title: 'جزء من عمليات العودة كان مع المنظمة الدولية للهجرة',
    subtitle: 'عمليات العودة التي تصفها الوزارة بالطوعية، وما كان منها مع المنظمة الدولية للهجرة، بمقياس واحد.',
    description: 'شريطان يبدآن من الصفر: كل عمليات العودة، والجزء الذي كان مع المنظمة الدولية للهجرة.',
    caption: 'عمليات العودة في سنة، كلها وما كان مع المنظمة الدولية للهجرة',
    sources: 'وزارة الداخلية.',
    share: {
      title: 'عمليات العودة، وما كان مع المنظمة الدولية للهجرة',
      description:
        'تعدّ وزارة الداخلية المغربية عمليات العودة التي تصفها بالطوعية، وما كان منها مع المنظمة الدولية للهجرة.',
    },
    card: {
      headline: 'جزء من عمليات العودة كان مع المنظمة الدولية للهجرة',
      caveat: '«الطوعية» كلمة الوزارة.',
      who: 'وزارة الداخلية.',
    },
  },
};
