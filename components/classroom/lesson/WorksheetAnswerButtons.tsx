import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { UNDERLINED_ACTION_CLASS } from './OfflineCopyBlock';
import { printedSheetPaths } from './sheets';

interface WorksheetAnswerButtonsProps {
  readonly locale: Locale;
  readonly lesson: LessonId;
}

/** Renders buttons at the end of a worksheet that print or save what was typed into it. Hidden without script. */
export function WorksheetAnswerButtons({ locale, lesson }: WorksheetAnswerButtonsProps) {
  const { title, print, save, kept } = messages(locale).teach.sheets.answers;
  return (
    <worksheet-answers
      hidden
      className="mt-8 block max-w-176 border-t border-rule pt-4 font-sans text-note [&[hidden]]:hidden print:hidden"
      data-file={`${lesson}.txt`}
      data-address={absoluteUrl(printedSheetPaths(locale, lesson, 'worksheet').page)}
    >
      <h2 className="font-sans text-base font-medium tracking-normal">{title}</h2>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-2">
        <button type="button" className={UNDERLINED_ACTION_CLASS} data-act="print">
          {print}
        </button>
        <button type="button" className={UNDERLINED_ACTION_CLASS} data-act="save">
          {save}
        </button>
      </p>
      <p className="quiet-line mt-2">{kept}</p>
    </worksheet-answers>
  );
}
