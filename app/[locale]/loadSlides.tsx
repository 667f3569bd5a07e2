import { buildLessonSlides } from '@/components/classroom/present/buildLessonSlides';
import { divideIntoSlideContent } from '@/components/classroom/present/divideIntoSlideContent';
import type { Slide } from '@/components/classroom/present/slide';
import { slideMdxComponents } from '@/components/classroom/present/slideMdxComponents';
import { PredictionAnswer } from '@/components/classroom/present/TasksSlideView';
import { predictionOnlyMdxComponents } from '@/components/story/excerptMdxComponents';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { loadChapter } from './loadChapters';
import { loadLesson } from './loadLesson';

/** Loads the slides of a lesson, for the deck and for the one-page plan, which prints the numbers of the slides. */
export async function loadSlides(locale: Locale, lesson: LessonId): Promise<readonly Slide[]> {
  const [text, { Chapter }] = await Promise.all([loadLesson(lesson, locale), loadChapter('place', locale)]);
  const vocabulary = slideMdxComponents(locale, lesson);
  return buildLessonSlides({
    locale,
    lesson,
    deck: divideIntoSlideContent(text({ components: vocabulary }), vocabulary),
    guess: (
      <Chapter
        components={predictionOnlyMdxComponents(locale, ({ children }) => (
          <PredictionAnswer locale={locale}>{children}</PredictionAnswer>
        ))}
      />
    ),
  });
}
