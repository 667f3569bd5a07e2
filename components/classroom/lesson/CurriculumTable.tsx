import { InfoTable } from '@/components/info/InfoTable';
import { FRAMEWORKS, type FrameworkId } from '@/content/lessons/curriculum';
import { LESSON_IDS } from '@/content/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { CurriculumGap, FrameworkCells } from './Curriculum';
import { lessonOf } from './lessonOf';

/** Each curriculum that was looked up, and the lessons that meet it. */
export function CurriculumTable({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).teach;
  const { framework, hook, intro } = words.curriculum;
  return (
    <>
      <p className="quiet-line">{intro}</p>
      <InfoTable caption={words.curriculumTitle} columns={[framework, hook, words.list.title]} folds>
        {(Object.keys(FRAMEWORKS) as FrameworkId[]).map((id) => (
          <tr key={id}>
            <FrameworkCells locale={locale} id={id} />
            <td>
              {LESSON_IDS.filter((lesson) => lessonOf(lesson).frameworks.includes(id)).map((lesson, i) => (
                <span key={lesson}>
                  {i > 0 && signs(locale).semicolon}
                  <a href={paths.lesson(locale, lesson)}>{words.lessons[lesson].title}</a>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </InfoTable>
      <CurriculumGap locale={locale} />
    </>
  );
}
