import type { LessonId } from '@/content/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { Ages } from './Ages';
import { lessonOf } from './lessonOf';

/** For whom a lesson is, in a list of terms: ages and subjects. */
export function LessonFacts({ locale, id }: { readonly locale: Locale; readonly id: LessonId }) {
  const words = messages(locale).teach;
  const { ages, subjects } = lessonOf(id);
  return (
    <>
      <div>
        <dt>{words.age}</dt>
        <dd>
          <Ages locale={locale} ages={ages} />
        </dd>
      </div>
      <div>
        <dt>{words.glance.subjects}</dt>
        <dd>{subjects.map((subject) => words.subjects[subject]).join(signs(locale).comma)}</dd>
      </div>
    </>
  );
}
