import type { FigureSlide } from '@/components/figures/figureSlide';
import { SeriesSlide } from '@/components/figures/SeriesSlide';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { RESCUES_BY_YEAR } from './rescuesSeries';

/** The slide of `rescues-by-year`: the ministry's years. */
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
