import { observation } from '@/lib/facts/facts';
import { figureTitle } from '@/lib/figures/figureTitle';
import { OTHER_COUNTS, RESCUES_BY_YEAR } from '@/lib/figures/rescues/rescuesByYear';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { fillTemplate } from '@/lib/text/sayValue';
import { CertaintyKey } from '../CertaintyKey';
import { FigureFrame } from '../FigureFrame';
import { figureParts } from '../figureParts';
import { NumberLine } from '../NumberLine';
import { SeriesChart } from '../SeriesChart';
import type { StoryFigureProps } from '../storyFigure';

/** `rescues-by-year`: the ministry's years as a chart, and beside it what other bodies count, as numbers. */
export function RescuesByYear({ locale, id }: StoryFigureProps) {
  const words = messages(locale).figures['rescues-by-year'];
  return (
    <FigureFrame
      isChart
      locale={locale}
      id={id}
      {...figureParts(locale, id)}
      legend={<CertaintyKey locale={locale} specs={[RESCUES_BY_YEAR]} />}
    >
      <p className="figure-subtitle">{words.subtitle}</p>
      <div className="with-card">
        <SeriesChart
          locale={locale}
          id={id}
          spec={RESCUES_BY_YEAR}
          words={words}
          description={fillTemplate(locale, figureTitle(locale, id).text)}
        />
        <OtherCounts locale={locale} />
      </div>
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
