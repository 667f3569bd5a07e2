import '@/components/info/infoPage.css';
import type { Metadata } from 'next';
import { type LocaleParams, readParams } from '@/app/readParams';
import { InfoPage } from '@/components/info/InfoPage';
import { NumberLink } from '@/components/number/NumberLink';
import { ContactLine } from '@/components/page/ContactLine';
import { pageMetadata } from '@/components/page/pageMetadata';
import { DateText } from '@/components/text/DateText';
import { DefinitionRow } from '@/components/text/DefinitionRow';
import { corrections } from '@/lib/facts/facts';
import type { CorrectionRecord } from '@/lib/facts/recordTables';
import { correctedObservationIds, sortCorrectionsNewestFirst } from '@/lib/facts/versions';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { formatDay } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { locale } = await readParams(params);
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
export default async function CorrectionsPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
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

interface CorrectionListProps {
  readonly locale: Locale;
  readonly corrections: readonly CorrectionRecord[];
}

/** Corrections, newest first: date, the previous text, the current numbers, what changed and why. */
function CorrectionList({ locale, corrections }: CorrectionListProps) {
  return (
    <ul>
      {sortCorrectionsNewestFirst(corrections).map((correction) => (
        <CorrectionItem key={correction.id} locale={locale} correction={correction} />
      ))}
    </ul>
  );
}

function CorrectionItem({ locale, correction }: { readonly locale: Locale; readonly correction: CorrectionRecord }) {
  const words = messages(locale).about.corrections.rows;
  const { before, what, why } = factWords(locale, 'corrections', correction.id);
  const numbers = correctedObservationIds(correction);
  return (
    <li className="mt-10 max-w-176 border-t-3 border-double border-ink pt-4">
      <h2>
        <DateText {...formatDay(locale, correction.date)} />
      </h2>
      <dl className="number-card-rows mt-3 font-sans text-note">
        <DefinitionRow name={words.before}>
          <span data-verbatim="">{before}</span>
        </DefinitionRow>
        {numbers.length > 0 && (
          <DefinitionRow name={words.now}>
            {numbers.map((id, i) => (
              <span key={id}>
                {i > 0 && ' · '}
                <NumberLink hasPrecisionSign locale={locale} id={id} form="measure" />
              </span>
            ))}
          </DefinitionRow>
        )}
        <DefinitionRow name={words.what}>{what}</DefinitionRow>
        <DefinitionRow name={words.why}>{why}</DefinitionRow>
      </dl>
    </li>
  );
}
