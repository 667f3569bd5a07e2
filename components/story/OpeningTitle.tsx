import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { SiteTitle } from '../page/SiteTitle';

interface OpeningTitleProps {
  readonly locale: Locale;
  /** What stands under the title. */
  readonly children?: ReactNode;
}

/**
 * The title, in the sea of the chart and growing with it: maps are never mirrored. Read from the right, it begins at the
 * edge of the picture, which reaches that of the window.
 */
export function OpeningTitle({ locale, children }: OpeningTitleProps) {
  return (
    <div className="px-gutter pt-4 lg:absolute lg:top-[28.5%] lg:left-[38.5%] lg:p-0 lg:rtl:ps-gutter">
      <h1 className="absolute top-[8.6rem] left-[27%] text-[12.3cqi]/[0.94] font-light tracking-[-0.028em] max-lg:rtl:ps-gutter md:top-[calc(2.75rem+13cqi)] md:left-[38.5%] md:text-[7.78cqi] lg:static lg:leading-[0.893]">
        <SiteTitle locale={locale} />
      </h1>
      {children}
    </div>
  );
}
