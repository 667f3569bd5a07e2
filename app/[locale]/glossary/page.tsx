import '@/app/styles/infoPage.css';
import '@/app/styles/glossaryPage.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InfoPage } from '@/components/page/InfoPage';
import { pageMetadata } from '@/components/page/pageMetadata';
import { GlossaryList } from '@/components/teach/GlossaryList';
import { isPublishedLocale } from '@/lib/locales';
import { shareGlossary } from '@/lib/site/shareWords';
import { messages } from '@/lib/text/messages';

interface GlossaryParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: GlossaryParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  return pageMetadata(locale, { ...shareGlossary(locale), path: '/glossary/', card: { kind: 'site' }, isNamed: true });
}

/** Every controlled term, and what it is not the same as. */
export default async function Glossary({ params }: GlossaryParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { title, intro } = messages(locale).teach.glossary;
  return (
    <InfoPage locale={locale} title={title} intro={intro}>
      <GlossaryList locale={locale} />
    </InfoPage>
  );
}
