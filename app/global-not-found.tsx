import type { Metadata } from 'next';
import { PageHeader } from '@/components/page/PageHeader';
import { PageTitle } from '@/components/page/PageTitle';
import { pageViewport } from '@/components/page/pageMetadata';
import { RootPage } from '@/components/page/RootPage';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

const all = messages(DEFAULT_LOCALE);
const words = all.notFound;

export const metadata: Metadata = { title: words.title };

export const viewport = pageViewport;

export default function NotFound() {
  return (
    <RootPage locale={DEFAULT_LOCALE}>
      <PageHeader locale={DEFAULT_LOCALE} path="/" />
      <main className="px-gutter pt-10">
        <PageTitle>{words.title}</PageTitle>
        <p className="mt-3 mb-8 max-w-160">{words.text}</p>
        <p className="flex flex-wrap gap-x-8 font-sans font-medium [&_a]:py-2.5">
          <a href={paths.story(DEFAULT_LOCALE)}>{all.page.read}</a>
          <a href={paths.numbers(DEFAULT_LOCALE)}>{all.number.all}</a>
        </p>
      </main>
    </RootPage>
  );
}
