import '@/components/info/infoPage.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GlossaryList } from '@/components/classroom/lesson/GlossaryList';
import { InfoPage } from '@/components/info/InfoPage';
import { pageMetadata } from '@/components/page/pageMetadata';
import { shareGlossary } from '@/components/share/shareWords';
import { isPublishedLocale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
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
  const { teach, check } = messages(locale);
  const { title, intro } = teach.glossary;
  return (
    <InfoPage locale={locale} path="/glossary/" title={title} intro={intro}>
      <p className="mt-3 max-w-160 font-sans text-note">
        {check.description} <a href={paths.check(locale)}>{check.title}</a>
      </p>
      <GlossaryList locale={locale} />
    </InfoPage>
  );
}
