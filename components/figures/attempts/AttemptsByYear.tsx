import { ATTEMPTS_BY_YEAR } from '@/lib/figures/attempts/attemptsByYear';
import { fullYears } from '@/lib/figures/fullYears';
import { fillWords } from '@/lib/text/fillWords';
import { numberInWords } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { fillTemplate } from '@/lib/text/sayValue';
import { SeriesFigure } from '../SeriesFigure';
import type { StoryFigureProps } from '../storyFigure';
import { TemplateText } from '../TemplateText';

/** Attempts stopped, year by year, with the years that nobody published. */
export function AttemptsByYear({ locale, id }: StoryFigureProps) {
  const words = messages(locale).figures['attempts-by-year'];
  const title = fillWords(words.title, { count: numberInWords(locale, fullYears(ATTEMPTS_BY_YEAR).length) });
  return (
    <SeriesFigure
      locale={locale}
      id={id}
      spec={ATTEMPTS_BY_YEAR}
      words={words}
      title={<TemplateText locale={locale} text={title} />}
      description={fillTemplate(locale, title)}
    />
  );
}
