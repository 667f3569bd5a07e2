import '@/components/info/infoPage.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DataCoverageLine } from '@/components/info/DataCoverageLine';
import { DataDictionary } from '@/components/info/DataDictionary';
import { DataFileTable } from '@/components/info/DataFileTable';
import { InfoPage } from '@/components/info/InfoPage';
import { InfoSection } from '@/components/info/InfoSection';
import { JsonLd } from '@/components/page/JsonLd';
import { pageMetadata } from '@/components/page/pageMetadata';
import { FIGURE_IDS } from '@/components/sections/figures';
import { dataShareWords } from '@/components/share/shareWords';
import { baseDataset } from '@/components/share/structuredData';
import { LeftToRight } from '@/components/text/LeftToRight';
import { MessageText } from '@/components/text/MessageText';
import { TermRow } from '@/components/text/TermRow';
import { SITE } from '@/content/site';
import { UNKNOWN_STATUSES } from '@/lib/facts/schema';
import { isPublishedLocale } from '@/lib/locales';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

interface DataParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: DataParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  return pageMetadata(locale, {
    ...dataShareWords(locale),
    path: '/data/',
    card: { kind: 'section', section: 'method' },
  });
}

/** All data files, with the meaning of each column of each table. */
export default async function Data({ params }: DataParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { data, figures } = messages(locale);
  return (
    <InfoPage locale={locale} path="/data/" title={data.title} intro={data.intro}>
      <dl className="number-card-rows mt-6 max-w-160 border-y border-ink font-sans text-note">
        <TermRow name={data.version}>
          <span data-ui="">
            <LeftToRight locale={locale}>{DATA_VERSION}</LeftToRight>
          </span>
        </TermRow>
        <TermRow name={data.licence}>
          <a href={SITE.dataLicence.path} data-verbatim="">
            {SITE.dataLicence.title}
          </a>
        </TermRow>
      </dl>
      <InfoSection id="files" title={data.files.title}>
        <DataCoverageLine locale={locale} />
        <DataFileTable locale={locale} />
        <p>{data.files.figures}</p>
        <details>
          <summary className="py-2 font-sans text-note font-medium">{data.files.allFigures}</summary>
          <ul className="font-sans text-note">
            {FIGURE_IDS.map((id) => (
              <li key={id} className="py-1">
                <a href={`${paths.figurePage(locale, id)}#download`}>
                  <MessageText locale={locale} message={figures[id].share.title} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      </InfoSection>
      <InfoSection id="missing" title={data.missing.title}>
        <p>{data.missing.text}</p>
        <dl className="number-card-rows border-y border-ink font-sans text-note">
          {UNKNOWN_STATUSES.map((status) => (
            <TermRow key={status} name={<code>{status}</code>}>
              {data.missing.reasons[status]}
            </TermRow>
          ))}
        </dl>
      </InfoSection>
      <InfoSection id="dictionary" title={data.dictionary.title}>
        <p>{data.dictionary.text}</p>
        <DataDictionary locale={locale} />
      </InfoSection>
      <JsonLd data={baseDataset(locale)} />
    </InfoPage>
  );
}
