import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { lessonSheetName } from './lessonSheetName';
import { SHEET_KINDS } from './sheets';

/** Renders links with short names to the printed sheets of a lesson. */
export function SheetLinks({ locale, id }: { readonly locale: Locale; readonly id: LessonId }) {
  const { lessons } = messages(locale).teach;
  return SHEET_KINDS.map((kind) => (
    <a key={kind} href={paths.sheet(locale, id, kind)}>
      {lessonSheetName(locale, id, kind, 'short')}
      <span className="sr-only">
        {punctuationOf(locale).colon}
        {lessons[id].title}
      </span>
    </a>
  ));
}
