import '@/components/info/infoPage.css';
import '@/components/classroom/lesson/lessonPage.css';
import '@/components/classroom/lesson/factCard.css';
import '@/components/classroom/lesson/sheetPage.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { FactCards } from '@/components/classroom/lesson/FactCards';
import { PrintedFileLinks } from '@/components/classroom/lesson/PrintedFileLinks';
import { planMdxComponents } from '@/components/classroom/lesson/planMdxComponents';
import { SheetCredit } from '@/components/classroom/lesson/SheetCredit';
import { sheetMdxComponents } from '@/components/classroom/lesson/sheetMdxComponents';
import { printedSheetPaths, SHEET_KINDS, type SheetKind } from '@/components/classroom/lesson/sheets';
import { WorksheetAnswerButtons } from '@/components/classroom/lesson/WorksheetAnswerButtons';
import { WorksheetNameFields } from '@/components/classroom/lesson/WorksheetNameFields';
import { InfoPage } from '@/components/info/InfoPage';
import { sheetShareWords } from '@/components/share/shareWords';
import { lessonLinksToFactCards } from '@/lib/lessons/lessonLinksToFactCards';
import { LESSON_IDS, type LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { splitAtVariable } from '@/lib/text/splitAtVariable';
import { loadLesson } from '../../../loadLesson';
import { loadSlides } from '../../../loadSlides';

export const dynamicParams = false;

export function generateStaticParams() {
  return LESSON_IDS.flatMap((id) => SHEET_KINDS.map((kind) => ({ id, kind })));
}

export const generateMetadata = definePageMetadata<{ id: LessonId; kind: SheetKind }>(({ locale, id, kind }) => ({
  ...sheetShareWords(locale, id, kind),
  path: `/teach/${id}/${kind}/`,
  card: { kind: 'site' },
  isNamed: true,
}));

/**
 * Renders one sheet of a lesson, for print: the plan on one page, the tasks with room for answers, the fact cards, or
 * the answers.
 */
export default async function SheetPage({ params }: LocaleParams<{ id: LessonId; kind: SheetKind }>) {
  const { locale, id: lesson, kind } = await readParams(params);
  const { sheets, lessons } = messages(locale).teach;
  const printed = printedSheetPaths(locale, lesson, kind);
  const [before, after] = splitAtVariable(sheets.titles[kind], 'title');
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
          {kind === 'cards' && !lessonLinksToFactCards(lesson) ? sheets.cardsForTeacher : sheets.intros[kind]}{' '}
          {kind !== 'worksheet' && (
            <a className="whitespace-nowrap" href={paths.lesson(locale, lesson)}>
              {sheets.lesson}
            </a>
          )}
        </span>
      }
    >
      <div
        className="lesson-page sheet mt-4 grid max-w-176 gap-8 *:min-w-0 print:mt-0 print:block print:max-w-none"
        data-sheet={kind}
      >
        {/* The lesson has the answers, so the pupils' sheet gives its own address. */}
        <SheetCredit locale={locale} path={kind === 'worksheet' ? printed.page : `/${locale}/teach/${lesson}/`} />
        <PrintedFileLinks locale={locale} printed={printed} />
        {kind === 'worksheet' && <WorksheetNameFields locale={locale} />}
        {kind === 'cards' && <FactCards locale={locale} lesson={lesson} />}
        {kind === 'plan' && (
          <div className="plan-sheet">
            <LessonText
              locale={locale}
              lesson={lesson}
              components={planMdxComponents(locale, lesson, await loadSlides(locale, lesson))}
            />
          </div>
        )}
        {(kind === 'worksheet' || kind === 'key') && (
          <LessonText locale={locale} lesson={lesson} components={sheetMdxComponents(locale, lesson, kind)} />
        )}
      </div>
      {kind === 'worksheet' && <WorksheetAnswerButtons locale={locale} lesson={lesson} />}
    </InfoPage>
  );
}

interface LessonTextProps {
  readonly locale: Locale;
  readonly lesson: LessonId;
  readonly components: ReturnType<typeof planMdxComponents>;
}

async function LessonText({ locale, lesson, components }: LessonTextProps) {
  const Text = await loadLesson(lesson, locale);
  return <Text components={components} />;
}
