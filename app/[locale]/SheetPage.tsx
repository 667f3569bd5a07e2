import '@/components/info/infoPage.css';
import '@/components/classroom/lesson/lessonPage.css';
import '@/components/classroom/lesson/sheetPage.css';
import type { Metadata } from 'next';
import { SheetCredit } from '@/components/classroom/lesson/SheetCredit';
import { SheetFiles } from '@/components/classroom/lesson/SheetFiles';
import { printedSheet, type SheetKind } from '@/components/classroom/lesson/sheets';
import { sheetVocabulary } from '@/components/classroom/lesson/sheetVocabulary';
import { InfoPage } from '@/components/info/InfoPage';
import { pageMetadata } from '@/components/page/pageMetadata';
import { shareSheet } from '@/components/share/shareWords';
import type { LessonId } from '@/content/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { aroundVariable } from '@/lib/text/aroundVariable';
import { messages } from '@/lib/text/messages';
import { loadLesson } from './loadLesson';

interface SheetPageProps {
  readonly locale: Locale;
  readonly lesson: LessonId;
  readonly kind: SheetKind;
}

export function sheetMetadata(locale: Locale, lesson: LessonId, kind: SheetKind): Metadata {
  return pageMetadata(locale, {
    ...shareSheet(locale, lesson, kind),
    path: `/teach/${lesson}/${kind}/`,
    card: { kind: 'site' },
    isNamed: true,
  });
}

/** A lesson on paper: its tasks with room for answers, or with the answers. */
export async function SheetPage({ locale, lesson, kind }: SheetPageProps) {
  const { sheets, lessons } = messages(locale).teach;
  const [before, after] = aroundVariable(sheets.titles[kind], 'title');
  const Text = await loadLesson(lesson, locale);
  return (
    <InfoPage
      locale={locale}
      path={`/teach/${lesson}/${kind}/`}
      title={
        <>
          {before}
          <span className="inline-block">{lessons[lesson].title}</span>
          {after}
        </>
      }
      intro={
        <span className="print:hidden">
          {sheets.intros[kind]}{' '}
          <a className="whitespace-nowrap" href={paths.lesson(locale, lesson)}>
            {sheets.lesson}
          </a>
        </span>
      }
    >
      <div
        className="lesson-page sheet mt-4 grid max-w-176 gap-8 *:min-w-0 print:mt-0 print:block print:max-w-none"
        data-sheet={kind}
      >
        <SheetCredit locale={locale} path={`/${locale}/teach/${lesson}/`} />
        <SheetFiles locale={locale} printed={printedSheet(locale, lesson, kind)} />
        {kind === 'worksheet' && (
          <ul className="sheet-fields grid grid-cols-[2fr_1fr_1fr] gap-6 font-sans text-sm text-quiet print:mt-3">
            {sheets.fields.map((field) => (
              <li key={field} className="border-b border-quiet pb-5">
                {field}
              </li>
            ))}
          </ul>
        )}
        <Text components={sheetVocabulary(locale, lesson, kind)} />
      </div>
    </InfoPage>
  );
}
