import { FigureSources } from '@/components/figures/FigureSources';
import { type FigureId, figureOf } from '@/components/sections/figures';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';

/** Notes on a figure's slide: the sources of its numbers, and a link to its page. */
export function FigureNotes({ locale, figure }: { readonly locale: Locale; readonly figure: FigureId }) {
  const { figure: words, present } = messages(locale);
  return (
    <>
      <p>
        {words.sources}
        {signs(locale).colon}
        <FigureSources locale={locale} figure={figureOf(figure)} />
      </p>
      <p>
        <a href={paths.figurePage(locale, figure)}>{present.figure}</a>
      </p>
    </>
  );
}
