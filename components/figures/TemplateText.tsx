import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatEventDate, templateParts } from '@/lib/text/sayValue';
import { TracedNumber } from './NumberLink';
import { PeriodText } from './PeriodText';

/** Words of ours in which `{id|form}` stands for a number or a date, e.g. `{strait-width|Words} kilometres`. */
export function TemplateText({ locale, text }: { readonly locale: Locale; readonly text: string }) {
  return templateParts(text).map((part) => {
    if ('text' in part) return part.text;
    if ('event' in part) {
      const day = formatEventDate(locale, part.event, part.form);
      return (
        <time key={part.event} dateTime={day.datetime}>
          {day.text}
        </time>
      );
    }
    if ('periodOf' in part)
      return <PeriodText key={`${part.periodOf} period`} locale={locale} row={observation(part.periodOf)} />;
    return <TracedNumber key={part.observation} locale={locale} id={part.observation} form={part.form} />;
  });
}
