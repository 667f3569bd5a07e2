import '@/components/info/infoPage.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CorrectionList } from '@/components/info/CorrectionList';
import { InfoPage } from '@/components/info/InfoPage';
import { ContactLine } from '@/components/page/ContactLine';
import { pageMetadata } from '@/components/page/pageMetadata';
import { corrections } from '@/lib/facts/facts';
import { isPublishedLocale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

interface CorrectionsParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: CorrectionsParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { title, description } = messages(locale).about.corrections;
  const metadata = pageMetadata(locale, {
    title,
    description,
    path: '/corrections/',
    card: { kind: 'section', section: 'method' },
    isNamed: true,
  });
  const types = { 'application/atom+xml': absoluteUrl(`/${locale}/feed.xml`) };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

/** All corrections of published data, newest first. */
export default async function Corrections({ params }: CorrectionsParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const words = messages(locale).about.corrections;
  return (
    <InfoPage
      locale={locale}
      path="/corrections/"
      title={words.title}
      intro={corrections().length === 0 ? words.none : words.description}
    >
      {corrections().length > 0 && <CorrectionList locale={locale} corrections={corrections()} />}
      <div className="mt-5 grid max-w-160 gap-5">
        <p>{words.will}</p>
        <p>
          <a href={paths.feed(locale)}>{messages(locale).cite.feed.link}</a>
        </p>
        <p>
          <a href={`${paths.method(locale)}#errors`}>{words.report}</a>
        </p>
        <p>
          <ContactLine locale={locale} />
        </p>
      </div>
    </InfoPage>
  );
}
