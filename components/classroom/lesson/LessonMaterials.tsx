import type { ReactNode } from 'react';
import { PeriodText } from '@/components/number/PeriodText';
import { findFigure } from '@/components/sections/figures';
import { MessageText } from '@/components/text/MessageText';
import { findClaim, findObservation } from '@/lib/facts/facts';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { QuizDownloads } from '../quiz/QuizDownloads';
import { PredictionLink, ReadingLink } from './lessonLinks';
import { lessonRecord } from './lessonRecord';
import { lessonSheetName } from './lessonSheetName';
import { PrintedFileLinks } from './PrintedFileLinks';
import { printedSheetPaths, SHEET_KINDS } from './sheets';

interface LessonMaterialsProps {
  readonly locale: Locale;
  readonly lesson: LessonId;
  /** Other material that the author lists, such as paper and pens. */
  readonly children: ReactNode;
}

/**
 * Lists everything that a lesson needs: the author’s list, then links to the sheets, figures, readings and numbers that
 * it uses.
 */
export function LessonMaterials({ locale, lesson, children }: LessonMaterialsProps) {
  const { teach, figures: figureWords } = messages(locale);
  const { figures, readings, numbers, guess } = lessonRecord(lesson);
  const words = teach.materials;
  return (
    <>
      {children}
      <div>
        <h3 className="mb-1">{teach.sheets.onPaper}</h3>
        {SHEET_KINDS.map((kind) => (
          <div key={kind} className="flex flex-wrap items-baseline gap-x-6 print:hidden">
            <a href={paths.sheet(locale, lesson, kind)}>{lessonSheetName(locale, lesson, kind, 'names')}</a>
            <PrintedFileLinks locale={locale} printed={printedSheetPaths(locale, lesson, kind)} />
          </div>
        ))}
      </div>
      <p className="flex flex-wrap items-baseline gap-x-6">
        <a href={paths.quizSet(locale, lesson)}>{teach.quiz.afterLesson}</a>
        <QuizDownloads locale={locale} />
      </p>
      <LinkList name={words.figures}>
        {figures.map((id) => (
          <li key={id}>
            <a href={paths.figurePage(locale, id)}>
              <MessageText locale={locale} message={figureWords[findFigure(id).id].share.title} />
            </a>
          </li>
        ))}
      </LinkList>
      {readings.length > 0 && (
        <LinkList name={words.readings}>
          {readings.map((reading) => (
            <li key={reading}>
              <ReadingLink locale={locale} of={reading}>
                {readingName(locale, reading)}
              </ReadingLink>
            </li>
          ))}
        </LinkList>
      )}
      {numbers.length > 0 && (
        <LinkList name={words.numbers}>
          {numbers.map((id) => (
            <li key={id}>
              <a href={paths.number(locale, id)}>
                {metricName(locale, findObservation(id).metric)}
                {punctuationOf(locale).comma}
                <PeriodText locale={locale} row={findObservation(id)} />
              </a>
            </li>
          ))}
        </LinkList>
      )}
      {guess && (
        <p>
          <PredictionLink locale={locale}>{words.guess}</PredictionLink>
        </p>
      )}
      <p>
        <a href={paths.data('observations.csv')} download="">
          {words.data}
        </a>
      </p>
    </>
  );
}

function LinkList({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-1">{name}</h3>
      <ul>{children}</ul>
    </div>
  );
}

function readingName(locale: Locale, name: string): string {
  const [claimId = '', reading] = name.split(':');
  const { metric, readings } = findClaim(claimId);
  const found = readings.find(({ id }) => id === reading);
  if (!found) throw new Error(`The claim "${claimId}" has no reading "${reading}".`);
  const subject =
    messages(locale).share.reading.subjects[
      `claim-${claimId}` as keyof ReturnType<typeof messages>['share']['reading']['subjects']
    ];
  return `${subject ?? metric}${punctuationOf(locale).colon}${factWords(locale, 'readings', name).gist}`;
}
