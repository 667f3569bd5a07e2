import type { FigureId } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { figureParts } from '../figures/figureParts';

/** Where the numbers of a figure come from, and where all of it stands. */
export function FigureNotes({ locale, figure }: { readonly locale: Locale; readonly figure: FigureId }) {
  const { figure: words, present } = messages(locale);
  const { sources } = figureParts(locale, figure);
  return (
    <>
      <p>
        {words.sources}
        {signs(locale).colon}
        {sources}
      </p>
      <p>
        <a href={paths.figurePage(locale, figure)}>{present.figure}</a>
      </p>
    </>
  );
}
