import { MessageText } from '@/components/text/MessageText';
import type { Locale } from '@/lib/locales';
import type { LabelledCardNumber } from './figureCard';

interface CountCaptionProps {
  readonly locale: Locale;
  readonly count: LabelledCardNumber;
}

/** Renders the label of a number on a card and, below it in lighter type, the name of the body that counted. */
export function CardNumberCaption({ locale, count: { label, detail } }: CountCaptionProps) {
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
