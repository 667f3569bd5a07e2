import type { StoryFigureProps } from '@/components/figures/storyFigure';
import { messages } from '@/lib/text/messages';
import { ATTEMPTS_BY_YEAR } from './attemptsSeries';
import { SeriesFigure } from './SeriesFigure';

/** Attempts stopped, year by year, with the years that nobody published. */
export function AttemptsByYear(props: StoryFigureProps) {
  const words = messages(props.locale).figures['attempts-by-year'];
  return <SeriesFigure {...props} spec={ATTEMPTS_BY_YEAR} words={words} />;
}
