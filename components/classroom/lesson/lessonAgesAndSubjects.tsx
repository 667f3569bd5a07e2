import type { ReactNode } from 'react';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { AgeRange } from './AgeRange';
import { lessonRecord } from './lessonRecord';

interface LessonFact {
  readonly name: string;
  readonly value: ReactNode;
}

/**
 * Returns two rows for a list of key facts about a lesson: the ages and the subjects, each with its name and rendered
 * value.
 */
export function lessonAgesAndSubjects(locale: Locale, id: LessonId): readonly LessonFact[] {
  const words = messages(locale).teach;
  const { ages, subjects } = lessonRecord(id);
  return [
    { name: words.age, value: <AgeRange locale={locale} ages={ages} /> },
    {
      name: words.glance.subjects,
      value: subjects.map((subject) => words.subjects[subject]).join(punctuationOf(locale).comma),
    },
  ];
}
