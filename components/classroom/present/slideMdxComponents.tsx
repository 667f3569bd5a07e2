import type { ReactNode } from 'react';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { lessonMdxComponents } from '../lesson/lessonMdxComponents';

interface WithChildren {
  readonly children?: ReactNode;
}

/**
 * Returns the MDX components of a lesson, rendered for slides; `divideIntoSlideContent` reads those that structure the
 * lesson. Terms and links become plain text, because only numbers are links on a slide.
 */
export function slideMdxComponents(locale: Locale, lesson: LessonId): ReturnType<typeof lessonMdxComponents> {
  // Each component is a separate function, because `divideIntoSlideContent` distinguishes them by identity.
  const plain =
    () =>
    ({ children }: WithChildren) => <>{children}</>;
  return {
    ...lessonMdxComponents(locale, lesson),
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
