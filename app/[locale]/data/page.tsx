import '@/components/info/infoPage.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { DataDictionary } from '@/components/info/DataDictionary';
import { InfoPage, InfoSection } from '@/components/info/InfoPage';
import { InfoTable } from '@/components/info/InfoTable';
import { JsonLd } from '@/components/page/JsonLd';
import { FIGURE_IDS } from '@/components/sections/figures';
import { dataPageShareWords } from '@/components/share/shareWords';
import { structuredDataOfFactBase } from '@/components/share/structuredData';
import { DateText } from '@/components/text/DateText';
import { DefinitionRow } from '@/components/text/DefinitionRow';
import { LeftToRight } from '@/components/text/LeftToRight';
import { MessageText } from '@/components/text/MessageText';
import { PUBLICATION_DETAILS } from '@/content/site';
import { observations } from '@/lib/facts/facts';
import { latestDateByReporter } from '@/lib/facts/latestDateByReporter';
import { UNKNOWN_STATUSES } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { publishedCitationText } from '@/lib/publish/citationFileText';
import { dataFilesForLanguage, describeDataFile } from '@/lib/publish/dataFiles';
import { DATA_PACKAGE_FILE, dataPackageText } from '@/lib/publish/dataPackage';
import { DATA_VERSION, LAST_CHANGED_DAY } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatDay } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { nameForMidSentence } from '@/lib/text/nameForMidSentence';
import { reporterName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';

export const generateMetadata = definePageMetadata(({ locale }) => ({
  ...dataPageShareWords(locale),
  path: '/data/',
  card: { kind: 'section', section: 'method' },
}));

/** All data files, with the meaning of each column of each table. */
export default async function DataPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const { data, figures } = messages(locale);
  return (
    <InfoPage locale={locale} path="/data/" title={data.title} intro={data.intro}>
      <dl className="number-card-rows mt-6 max-w-160 border-y border-ink font-sans text-note">
        <DefinitionRow name={data.version}>
          <span data-ui="">
            <LeftToRight locale={locale}>{DATA_VERSION}</LeftToRight>
          </span>
        </DefinitionRow>
        <DefinitionRow name={data.licence}>
          <a href={PUBLICATION_DETAILS.dataLicence.path} data-verbatim="">
            {PUBLICATION_DETAILS.dataLicence.title}
          </a>
        </DefinitionRow>
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
            <DefinitionRow key={status} name={<code>{status}</code>}>
              {data.missing.reasons[status]}
            </DefinitionRow>
          ))}
        </dl>
      </InfoSection>
      <InfoSection id="dictionary" title={data.dictionary.title}>
        <p>{data.dictionary.text}</p>
        <DataDictionary locale={locale} />
      </InfoSection>
      <JsonLd data={structuredDataOfFactBase(locale)} />
    </InfoPage>
  );
}

/** Shows one line that lists, for each reporter with a series, the last day that its values cover. */
function DataCoverageLine({ locale }: { readonly locale: Locale }) {
  const { upTo, others } = messages(locale).data.reach;
  const { comma, semicolon } = punctuationOf(locale);
  return (
    <p id="reach">
      {upTo}{' '}
      {latestDateByReporter(observations(), LAST_CHANGED_DAY).map(({ reporter, day }, i) => (
        <span key={reporter}>
          {i > 0 && semicolon}
          {nameForMidSentence(locale, reporter, reporterName(locale, reporter))}
          {comma}
          <DateText {...formatDay(locale, day)} />
        </span>
      ))}
      . {others}
    </p>
  );
}

const KILOBYTE = 1024;

/** The published data files with their content and size. */
function DataFileTable({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).data;
  const { columns, title } = words.files;
  return (
    <InfoTable caption={title} columns={[columns.file, columns.holds, columns.size]} counts={1}>
      <FileRow locale={locale} name={DATA_PACKAGE_FILE} holds={words.files.package} text={dataPackageText()} />
      {dataFilesForLanguage(locale).map((file) => (
        <FileRow
          key={file.name}
          locale={locale}
          name={file.name}
          holds={describeDataFile(locale, file)}
          text={file.text}
        />
      ))}
      <FileRow locale={locale} name="CITATION.cff" holds={words.files.cff} text={publishedCitationText()} />
    </InfoTable>
  );
}

interface FileRowProps {
  readonly locale: Locale;
  readonly name: string;
  readonly holds: string;
  readonly text: string;
}

function FileRow({ locale, name, holds, text }: FileRowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={paths.data(name)} download="">
          {name}
        </a>
      </th>
      <td>{holds}</td>
      <td className="numeric">
        <span data-ui="">
          {formatNumber(locale, Math.max(1, Math.round(Buffer.byteLength(text) / KILOBYTE)))}&nbsp;
          {messages(locale).data.files.kilobytes}
        </span>
      </td>
    </tr>
  );
}
