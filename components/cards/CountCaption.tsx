import { MessageText } from '@/components/text/MessageText';
import type { Locale } from '@/lib/locales';
import type { CardCount } from './figureCard';

interface CountCaptionProps {
  readonly locale: Locale;
  readonly count: CardCount;
}

/** Renders the label of a number on a card and, below it in lighter type, the name of the body that counted. */
export function CountCaption({ locale, count: { label, detail } }: CountCaptionProps) {
  return (
    <>
      <b className="card-caption">
        <MessageText locale={locale} message={label} />
      </b>
      {detail !== undefined && (
        <span className="card-detail">
          <MessageText locale={locale} message={detail} />
        </span>
      )}
    </>
  );
}
