import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatEventDate, templateParts } from '@/lib/text/formatValue';
import { TracedNumber } from './NumberLink';
import { PeriodText } from './PeriodText';
import { TallyText } from './TallyText';
import { Time } from './Time';

interface TemplateTextProps {
  readonly locale: Locale;
  readonly text: string;
  /** Counts made at build, by the name that stands for each in the words, e.g. `{events}`. Absent: none. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** Words of ours in which `{id|form}` stands for a number or a date, e.g. `{strait-width|Words} kilometres`. */
export function TemplateText({ locale, text, counts = {} }: TemplateTextProps) {
  return templateParts(text).map((part) => {
    if ('text' in part) return part.text;
    if ('event' in part) {
      const day = formatEventDate(locale, part.event, part.form);
      return <Time key={part.event} {...day} />;
    }
    if ('periodOf' in part)
      return <PeriodText key={`${part.periodOf} period`} locale={locale} row={observation(part.periodOf)} />;
    if (part.observation in counts)
      return <TallyText key={part.observation} locale={locale} text={`{${part.observation}}`} counts={counts} />;
    return <TracedNumber key={part.observation} locale={locale} id={part.observation} form={part.form} />;
  });
}
