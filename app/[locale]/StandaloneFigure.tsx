import { FigureById } from '@/components/sections/FigureById';
import type { FigureId } from '@/components/sections/figures';
import { OPENING_FIGURE_ID, sectionIdOfFigure } from '@/components/sections/figuresOfSections';
import { figureOnlyMdxComponents } from '@/components/story/excerptMdxComponents';
import type { Locale } from '@/lib/locales';
import { loadChapter } from './loadChapters';

interface StandaloneFigureProps {
  readonly locale: Locale;
  readonly id: FigureId;
}

/** One figure with its steps, as its section shows it, without the rest of the section. */
export async function StandaloneFigure({ locale, id }: StandaloneFigureProps) {
  if (id === OPENING_FIGURE_ID) return <FigureById locale={locale} id={id} tableForm="open" />;
  const { Chapter } = await loadChapter(sectionIdOfFigure(id), locale);
  return <Chapter components={figureOnlyMdxComponents(locale, id)} />;
}
