import { presentVocabulary } from '@/components/classroom/present/presentVocabulary';
import { readDeck } from '@/components/classroom/present/readDeck';
import type { Slide } from '@/components/classroom/present/slide';
import { slidesOf } from '@/components/classroom/present/slidesOf';
import { GuessAnswer } from '@/components/classroom/present/TaskFaces';
import { guessVocabulary } from '@/components/story/excerptVocabulary';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { loadChapter } from './loadChapters';
import { loadLesson } from './loadLesson';

/** Loads the slides of a lesson for the presenter, and for the one-page plan, which prints their numbers. */
export async function loadSlides(locale: Locale, lesson: LessonId): Promise<readonly Slide[]> {
  const [text, { Chapter }] = await Promise.all([loadLesson(lesson, locale), loadChapter('place', locale)]);
  const vocabulary = presentVocabulary(locale, lesson);
  return slidesOf({
    locale,
    lesson,
    deck: readDeck(text({ components: vocabulary }), vocabulary),
    guess: (
      <Chapter
        components={guessVocabulary(locale, ({ children }) => <GuessAnswer locale={locale}>{children}</GuessAnswer>)}
      />
    ),
  });
}
