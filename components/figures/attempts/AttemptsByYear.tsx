import { ATTEMPTS_BY_YEAR } from '@/lib/figures/attempts/attemptsByYear';
import { messages } from '@/lib/text/messages';
import { SeriesFigure } from '../SeriesFigure';
import type { StoryFigureProps } from '../storyFigure';

/** Attempts stopped, year by year, with the years that nobody published. */
export function AttemptsByYear(props: StoryFigureProps) {
  const words = messages(props.locale).figures['attempts-by-year'];
  return <SeriesFigure {...props} spec={ATTEMPTS_BY_YEAR} words={words} />;
}
