import type { FigureSlide } from '@/components/figures/figureSlide';
import { ASPECTS } from '@/lib/facts/comparability';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { SeriesGate } from './SeriesGate';

/** `comparability-gate`: the triangle, and beside it the order of a cell's marks. */
export function gateSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures['comparability-gate'];
  return [
    {
      view: '',
      caption: null,
      drawing: (
        <div className="slide-gate">
          <SeriesGate locale={locale} description={words.caption} />
          <ol className="gate-key">
            {ASPECTS.map((aspect) => (
              <li key={aspect}>{words.aspects[aspect]}</li>
            ))}
          </ol>
        </div>
      ),
    },
  ];
}
