import type { ReactNode } from 'react';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { lessonVocabulary } from '../lesson/lessonVocabulary';

interface WithChildren {
  readonly children?: ReactNode;
}

/**
 * Returns the MDX components of a lesson, rendered for slides; `readDeck` takes apart those that structure the lesson.
 * Terms and links become plain text, because only numbers are links on a slide.
 */
export function presentVocabulary(locale: Locale, lesson: LessonId): ReturnType<typeof lessonVocabulary> {
  // Each component is a separate function, because `readDeck` distinguishes them by identity.
  const plain =
    () =>
    ({ children }: WithChildren) => <>{children}</>;
  return {
    ...lessonVocabulary(locale, lesson),
    Term: plain(),
    FigureLink: plain(),
    ReadingLink: plain(),
    GuessLink: plain(),
    StoryLink: plain(),
    LessonLink: plain(),
    PageLink: plain(),
    TaskLink: plain(),
    SheetLink: plain(),
    Handout: plain(),
    Teacher: plain(),
    Pupils: plain(),
    Expected: plain(),
  };
}
