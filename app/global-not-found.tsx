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
      <main className="page">
        <h1>{words.title}</h1>
        <p className="page-intro">{words.text}</p>
        <p className="front-ways">
          <a href={paths.story(LOCALE)}>{all.page.read}</a>
          <a href={paths.numbers(LOCALE)}>{all.number.all}</a>
        </p>
      </main>
    </RootPage>
  );
}
