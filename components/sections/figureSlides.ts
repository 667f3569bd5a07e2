import type { FigureSlide } from '@/components/figures/figureSlide';
import type { Locale } from '@/lib/locales';
import { figureOf } from './figures';

/**
 * The slides of a figure for a lesson.
 * @param reading the only reading of a sentence to show; default: each reading gets a slide
 * @throws Error for a figure that has no slides
 */
export function figureSlides(locale: Locale, id: string, reading?: string): readonly FigureSlide[] {
  const { slides } = figureOf(id);
  if (!slides)
    throw new Error(
      `A lesson shows the figure "${id}", which is not drawn for a projector: add "slides" to its figure.ts, or take it out of <Show>.`,
    );
  return slides(locale, reading);
}
