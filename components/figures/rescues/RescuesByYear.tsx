import { observation } from '@/lib/facts/facts';
import { formatFigureTitle } from '@/lib/figures/figureTitle';
import { OTHER_COUNTS, RESCUES_BY_YEAR } from '@/lib/figures/rescues/rescuesByYear';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { CertaintyKey } from '../CertaintyKey';
import { FigureFrame } from '../FigureFrame';
import { figureParts } from '../figureParts';
import { NumberLine } from '../NumberLine';
import { SeriesChart } from '../SeriesChart';
import type { StoryFigureProps } from '../storyFigure';
import { WithCard } from './WithCard';

/** `rescues-by-year`: the ministry's years as a chart, and beside it, or after its steps, what other bodies count. */
export function RescuesByYear(props: StoryFigureProps) {
  const { locale, id, steps } = props;
  const words = messages(locale).figures['rescues-by-year'];
  const chart = (
    <SeriesChart
      locale={locale}
      id={id}
      spec={RESCUES_BY_YEAR}
      words={words}
      description={formatFigureTitle(locale, id)}
    />
  );
  const others = <OtherCounts locale={locale} />;
  return (
    <FigureFrame
      isChart
      intro={<p className="figure-subtitle">{words.subtitle}</p>}
      outro={steps && others}
      {...props}
      {...figureParts(locale, id)}
      legend={<CertaintyKey locale={locale} specs={[RESCUES_BY_YEAR]} />}
    >
      {steps ? chart : <WithCard drawing={chart} card={others} />}
    </FigureFrame>
  );
}

function OtherCounts({ locale }: { readonly locale: Locale }) {
  const { title, text } = messages(locale).figures['rescues-by-year'].others;
  return (
    <section className="other-counts">
      <h4>{title}</h4>
      <p>{text}</p>
      <ul>
        {OTHER_COUNTS.map((id) => (
          <NumberLine key={id} locale={locale} row={observation(id)} fields={new Set(['period', 'reporter'])} />
        ))}
      </ul>
    </section>
  );
}
