import type { Metadata } from 'next';
import { type PageHead, pageMetadata } from '@/components/page/pageMetadata';
import type { Locale } from '@/lib/locales';
import { type LocaleParams, readParams } from './readParams';

/**
 * Returns the function that a page exports as `generateMetadata`. `describePage` receives the language and the other
 * dynamic segments of the address, and returns the title, description, path and share card of the page.
 */
export function definePageMetadata<Others = unknown>(
  describePage: (params: { readonly locale: Locale } & Others) => PageHead,
): (props: LocaleParams<Others>) => Promise<Metadata> {
  return async (props) => {
    const params = await readParams(props.params);
    return pageMetadata(params.locale, describePage(params));
  };
}
