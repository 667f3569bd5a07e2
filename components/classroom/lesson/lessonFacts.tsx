import type { ReactNode } from 'react';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { Ages } from './Ages';
import { lessonOf } from './lessonOf';

interface LessonFact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Returns the ages and subjects of a lesson, as terms and values. */
export function lessonFacts(locale: Locale, id: LessonId): readonly LessonFact[] {
  const words = messages(locale).teach;
  const { ages, subjects } = lessonOf(id);
  return [
    { name: words.age, value: <Ages locale={locale} ages={ages} /> },
    {
      name: words.glance.subjects,
      value: subjects.map((subject) => words.subjects[subject]).join(signs(locale).comma),
    },
  ];
}
