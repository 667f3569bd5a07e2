import { Figure } from '@/components/sections/Figure';
import type { FigureId } from '@/components/sections/figures';
import { OPENING_FIGURE, sectionOfFigure } from '@/components/sections/figuresOfSections';
import { figureVocabulary } from '@/components/story/excerptVocabulary';
import type { Locale } from '@/lib/locales';
import { loadChapter } from './loadChapters';

interface FigureAloneProps {
  readonly locale: Locale;
  readonly id: FigureId;
}

/** One figure with its steps, as its section shows it, without the rest of the section. */
export async function FigureAlone({ locale, id }: FigureAloneProps) {
  if (id === OPENING_FIGURE) return <Figure locale={locale} id={id} tableForm="open" />;
  const { Chapter } = await loadChapter(sectionOfFigure(id), locale);
  return <Chapter components={figureVocabulary(locale, id)} />;
}
