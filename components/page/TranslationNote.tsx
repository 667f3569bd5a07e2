import { LOCALES, type Locale } from '@/lib/locales';
import { formatDay } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { splitAtVariable } from '@/lib/text/splitAtVariable';

/**
 * Renders a note that the page is machine-translated, with the date of the translation. Renders nothing in the original
 * language.
 */
export function TranslationNote({ locale }: { readonly locale: Locale }) {
  const { translated } = LOCALES[locale];
  if (translated === null) return null;
  const [before, after] = splitAtVariable(messages(locale).page.translation, 'date');
  const { text, datetime } = formatDay(locale, translated);
  return (
    <p className="px-gutter py-2 font-sans text-sm text-quiet text-balance print:hidden [&_time]:whitespace-normal in-[.opening-screen]:max-lg:order-last in-[.opening-screen]:lg:absolute in-[.opening-screen]:lg:z-2 in-[.opening-screen]:lg:max-w-[46%] in-[.opening-screen]:lg:pe-0 in-[.opening-screen]:min-[80rem]:max-w-none in-[.opening-screen]:lg:pt-4">
      {before}
      <time dateTime={datetime}>{text}</time>
      {after}
    </p>
  );
}
