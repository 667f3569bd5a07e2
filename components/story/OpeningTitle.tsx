import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { SiteTitle } from '../page/SiteTitle';

interface OpeningTitleProps {
  readonly locale: Locale;
  /** Content below the title, such as the introduction. Default: none. */
  readonly children?: ReactNode;
}

/**
 * Renders the title of the story on the sea of the opening chart, scaled with the chart. The chart is not mirrored in
 * right-to-left languages, so there the title has a separate position at the right.
 */
export function OpeningTitle({ locale, children }: OpeningTitleProps) {
  return (
    <div className="px-gutter pt-4 lg:absolute lg:top-[28.5%] lg:left-[38.5%] lg:p-0 lg:rtl:top-[23%] lg:rtl:right-0 lg:rtl:left-[32%] lg:rtl:ps-[calc(var(--gutter)-(100vw-100cqi)/2)]">
      <h1 className="absolute top-[8.6rem] left-[27%] text-[12.3cqi]/[0.94] font-light tracking-[-0.028em] max-lg:rtl:right-0 max-lg:rtl:ps-gutter md:top-[calc(2.75rem+13cqi)] md:left-[38.5%] md:text-[7.78cqi] md:rtl:text-[6.2cqi] lg:static lg:leading-[0.893] rtl:leading-[1.06]">
        <SiteTitle locale={locale} />
      </h1>
      {children}
    </div>
  );
}
