import type { Locale } from '@/lib/locales';
import { templateParts } from '@/lib/text/sayValue';
import { TracedNumber } from './NumberLink';

/** Words of ours in which `{observation|form}` stands for a number, e.g. `{strait-width|Words} kilometres`. */
export function TemplateText({ locale, text }: { readonly locale: Locale; readonly text: string }) {
  return templateParts(text).map((part, i) =>
    'text' in part ? part.text : <TracedNumber key={`${part.observation}-${i}`} locale={locale} id={part.observation} form={part.form} />,
  );
}
