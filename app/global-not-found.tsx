import type { Metadata } from 'next';
import { PageHeader } from '@/components/page/PageHeader';
import { RootPage } from '@/components/page/RootPage';
import { messages } from '@/lib/text/messages';

const LOCALE = 'en';
const words = messages(LOCALE).notFound;

export const metadata: Metadata = { title: words.title };

export default function NotFound() {
  return (
    <RootPage locale={LOCALE}>
      <PageHeader locale={LOCALE} />
      <main className="page">
        <h1>{words.title}</h1>
        <p className="page-intro">{words.text}</p>
      </main>
    </RootPage>
  );
}
