import { OpeningLedger } from '@/components/figures/OpeningLedger';
import { figureVocabulary } from '@/components/story/onlyVocabulary';
import type { FigureId } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';
import { FIRST_SCREEN, sectionOfFigure } from '@/lib/story/figuresOfSections';
import { loadChapter } from './loadChapters';

interface FigureAloneProps {
  readonly locale: Locale;
  readonly id: FigureId;
}

/** A figure as its section shows it, steps included, and nothing else of the section. */
export async function FigureAlone({ locale, id }: FigureAloneProps) {
  if (id === FIRST_SCREEN) return <OpeningLedger locale={locale} tableForm="open" />;
  const { Chapter } = await loadChapter(sectionOfFigure(id), locale);
  return <Chapter components={figureVocabulary(locale, id)} />;
}
