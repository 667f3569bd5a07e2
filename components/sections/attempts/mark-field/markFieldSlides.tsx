import type { FigureSlide } from '@/components/figures/figureSlide';
import { metricOf, observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { AttemptsExample } from './AttemptsExample';
import { MarkCount, MarkedCount, markScaleSentence } from './MarkFieldFigure';
import { MARK_FIELD } from './markFieldIds';

/** Slides of `mark-field`: the year’s attempts, then the invented person who may count as three of them. */
export function markFieldSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures['mark-field'];
  const { whole } = MARK_FIELD;
  const { hue } = metricOf(observation(whole));
  return [
    {
      view: 'field',
      caption: (
        <>
          <span data-scale="">{markScaleSentence(locale)}</span> {words.legend}
        </>
      ),
      drawing: (
        <div data-hue={hue}>
          <MarkCount locale={locale} id={whole} name={words.whole} />
          <MarkedCount locale={locale} id={whole} frame="wide" name="slide-marks" />
        </div>
      ),
    },
    {
      view: 'example',
      caption: null,
      drawing: (
        <div data-hue={hue}>
          <AttemptsExample words={words.example} />
        </div>
      ),
    },
  ];
}
