import type { FigureSlide } from '@/components/figures/figureSlide';
import { COMPARABILITY_ASPECTS } from '@/lib/facts/comparability';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { GateGrid } from './GateGrid';

/**
 * Returns the slide of `comparability-gate` for a lesson: the triangular grid of pairs of metrics and, beside it, a
 * list of the aspects in which they can differ.
 */
export function gateSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures['comparability-gate'];
  return [
    {
      view: '',
      caption: null,
      drawing: (
        <div className="slide-gate grid gap-x-[calc(1.5*var(--u))] gap-y-[calc(0.8*var(--u))] md:grid-cols-[auto_minmax(0,1fr)]">
          <GateGrid locale={locale} description={words.caption} />
          <div className="md:self-center">
            <p className="mb-[0.4em] leading-[1.2] font-medium">{words.slideKey}</p>
            <ul className="m-0 flex flex-wrap gap-x-[1em] gap-y-[0.4em] md:flex-col">
              {COMPARABILITY_ASPECTS.map((aspect) => (
                <li key={aspect}>{words.aspects[aspect]}</li>
              ))}
            </ul>
          </div>
        </div>
      ),
    },
  ];
}
