import '@/components/info/infoPage.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CheckInvitation } from '@/components/check/CheckInvitation';
import { GlossaryList } from '@/components/classroom/lesson/GlossaryList';
import { InfoPage } from '@/components/info/InfoPage';
import { pageMetadata } from '@/components/page/pageMetadata';
import { glossaryShareWords } from '@/components/share/shareWords';
import { isPublishedLocale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface GlossaryParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: GlossaryParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  return pageMetadata(locale, {
    ...glossaryShareWords(locale),
    path: '/glossary/',
    card: { kind: 'site' },
    isNamed: true,
  });
}

/** Every glossary term, with its definition and what it must not be confused with. */
export default async function Glossary({ params }: GlossaryParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { title, intro } = messages(locale).teach.glossary;
  return (
    <InfoPage locale={locale} path="/glossary/" title={title} intro={intro}>
      <p className="mt-3 max-w-160 font-sans text-note">
        <CheckInvitation locale={locale} />
      </p>
      <GlossaryList locale={locale} />
    </InfoPage>
  );
}
