import type { ReactNode } from 'react';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { lessonVocabulary } from '../lesson/lessonVocabulary';

interface Inside {
  readonly children?: ReactNode;
}

/**
 * The words of a lesson as slides have them. Those that give a lesson its shape are taken apart by `readDeck`; in a
 * sentence, terms and links are words among others, as nothing may lead away from a slide but its numbers.
 */
export function presentVocabulary(locale: Locale, lesson: LessonId): ReturnType<typeof lessonVocabulary> {
  // `readDeck` tells words apart by what sets them, so each has its own.
  const plain =
    () =>
    ({ children }: Inside) => <>{children}</>;
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
