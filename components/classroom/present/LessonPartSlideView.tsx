import { QrCode } from '@/components/page/QrCode';
import { LeftToRight } from '@/components/text/LeftToRight';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { absoluteUrl, addressWithoutScheme } from '@/lib/site/baseUrl';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { printedSheetPaths } from '../lesson/sheets';
import type { DeckPartContent, HandoutKind } from './divideIntoSlideContent';

interface LessonPartSlideViewProps {
  readonly locale: Locale;
  readonly lesson: LessonId;
  readonly part: DeckPartContent;
}

/**
 * Renders the slide of a part: its texts for the class, instructions for pupils, and QR codes of the sheets that the
 * teacher hands out.
 */
export function LessonPartSlideView({ locale, lesson, part: { shown, handsOut, pupils } }: LessonPartSlideViewProps) {
  const words = shown.flatMap((what) => (what.kind === 'words' ? [what.words] : []));
  return (
    <div className="slide-part">
      <div className="grid content-start gap-[0.5em]">
        {words.map((each, i) => (
          <p key={i} className="slide-shown">
            {each}
          </p>
        ))}
        <div
          className={
            words.length > 0
              ? 'slide-do mt-[0.5em] grid max-w-[34em] gap-[0.3em] border-t border-rule pt-[0.7em]'
              : 'slide-do grid max-w-[34em] gap-[0.3em]'
          }
        >
          {pupils}
        </div>
      </div>
      {handsOut.length > 0 && (
        <div className="slide-codes">
          {handsOut.map((kind) => (
            <SheetCode key={kind} locale={locale} lesson={lesson} kind={kind} />
          ))}
        </div>
      )}
    </div>
  );
}

interface SheetCodeProps {
  readonly locale: Locale;
  readonly lesson: LessonId;
  readonly kind: HandoutKind;
}

/** Renders the QR code and the address of a sheet, for phones. */
function SheetCode({ locale, lesson, kind }: SheetCodeProps) {
  const { present } = messages(locale);
  const address = absoluteUrl(printedSheetPaths(locale, lesson, kind).page);
  return (
    <figure className="slide-code">
      {/* On a phone the address below is a link, which replaces the code. */}
      <div className="max-md:hidden md:*:w-full">
        <QrCode text={address} description={formatMessage(locale, present.qr, { address })} />
      </div>
      <figcaption>
        {present.handedOut[kind]}
        {punctuationOf(locale).colon}
        <a href={address} data-ui="">
          <LeftToRight locale={locale}>{addressWithoutScheme(address)}</LeftToRight>
        </a>
      </figcaption>
    </figure>
  );
}
