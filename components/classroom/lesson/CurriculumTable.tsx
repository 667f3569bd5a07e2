import { InfoTable } from '@/components/info/InfoTable';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { curriculumIds, lessonsMeetingCurriculum } from './findCurriculum';
import { CurriculumTableCells, MissingCurriculumNote } from './LessonCurriculaTable';

/**
 * Renders a table of all curricula, each with links to the lessons that meet it. Curricula in the page's language come
 * first.
 */
export function CurriculumTable({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).teach;
  const { framework, hook, intro } = words.curriculum;
  return (
    <>
      <p className="quiet-line">{intro}</p>
      <InfoTable caption={words.curriculumTitle} columns={[framework, hook, words.list.title]} isStackedOnPhones>
        {curriculumIds(locale).map((id) => (
          <tr key={id}>
            <CurriculumTableCells locale={locale} id={id} />
            <td>
              <ul>
                {lessonsMeetingCurriculum(locale, id).map((lesson) => (
                  <li key={lesson} className="md:whitespace-nowrap">
                    <a href={paths.lesson(locale, lesson)}>{words.lessons[lesson].title}</a>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </InfoTable>
      <MissingCurriculumNote locale={locale} />
    </>
  );
}
