import type { Metadata } from 'next';
import { PageHeader } from '@/components/page/PageHeader';
import { RootPage } from '@/components/page/RootPage';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

const LOCALE = 'en';
const all = messages(LOCALE);
const words = all.notFound;

export const metadata: Metadata = { title: words.title };

export default function NotFound() {
  return (
    <RootPage locale={LOCALE}>
      <PageHeader locale={LOCALE} />
      <main className="px-gutter pt-10">
        <h1 className="max-w-[22ch] text-[1.6875rem]/8 md:text-[2.75rem]/12">{words.title}</h1>
        <p className="mt-3 mb-8 max-w-160">{words.text}</p>
        <p className="flex flex-wrap gap-x-8 font-sans font-medium [&_a]:py-2.5">
          <a href={paths.story(LOCALE)}>{all.page.read}</a>
          <a href={paths.numbers(LOCALE)}>{all.number.all}</a>
        </p>
      </main>
    </RootPage>
  );
}
