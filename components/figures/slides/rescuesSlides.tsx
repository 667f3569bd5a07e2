import { RESCUES_BY_YEAR } from '@/lib/figures/rescues/rescuesByYear';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { FigureSlide } from './figureSlide';
import { SeriesSlide } from './SeriesSlide';

/** `rescues-by-year`: the ministry's years. */
export function rescuesSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures['rescues-by-year'];
  return [
    {
      view: '',
      caption: words.subtitle,
      drawing: (
        <SeriesSlide
          locale={locale}
          id="slide-rescues"
          spec={RESCUES_BY_YEAR}
          words={words}
          description={words.subtitle}
        />
      ),
    },
  ];
}
