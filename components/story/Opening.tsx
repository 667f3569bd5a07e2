import { Figure } from '@/components/sections/Figure';
import { OPENING_FIGURE } from '@/components/sections/figuresOfSections';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { LanguageButton } from '../page/LanguageMenu';
import { ReadingTime } from '../page/ReadingTime';
import { TranslationNote } from '../page/TranslationNote';
import { OpeningStage } from './OpeningStage';

/** The first screen: the chart of the two shores with the title, and below it the counts as a ledger. */
export function Opening({ locale }: { readonly locale: Locale }) {
  const { page, teach } = messages(locale);
  return (
    <div className="opening-screen relative flex min-h-svh flex-col overflow-hidden">
      <nav
        className="opening-nav absolute end-gutter top-2 z-2 flex items-center gap-7 max-md:gap-4 font-sans text-[0.9375rem]/5 max-lg:top-0 [&>.reading-time]:text-quiet max-md:[&>.reading-time]:hidden"
        aria-label={page.ways}
      >
        <ReadingTime locale={locale} />
        <button type="button" popoverTarget="contents">
          {page.contents}
        </button>
        <a href={paths.numbers(locale)}>{page.numbers}</a>
        {/* The narrowest windows hide it; the contents also have it. */}
        <a className="max-[22rem]:hidden" href={paths.teach(locale)}>
          {teach.link}
        </a>
        <LanguageButton locale={locale} />
      </nav>
      <TranslationNote locale={locale} />
      <OpeningStage locale={locale} />
      <Figure locale={locale} id={OPENING_FIGURE} tableForm="linked" />
    </div>
  );
}
