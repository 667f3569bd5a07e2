import '@/components/info/infoPage.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { InfoPage, InfoSection } from '@/components/info/InfoPage';
import { InfoTable } from '@/components/info/InfoTable';
import { ContactLine } from '@/components/page/ContactLine';
import { DefinitionRow } from '@/components/text/DefinitionRow';
import { MessageText } from '@/components/text/MessageText';
import { COASTLINE_SCALE_DENOMINATOR, FONT_CREDITS, GEODATA_CREDITS } from '@/content/credits';
import { PUBLICATION_DETAILS } from '@/content/site';
import { factBaseTallies } from '@/lib/facts/factBaseTallies';
import type { Locale } from '@/lib/locales';
import { packageLicences } from '@/lib/site/packageLicences';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { licencesOfOwnWork } from '@/lib/text/licences';
import { messages } from '@/lib/text/messages';

export const generateMetadata = definePageMetadata(({ locale }) => {
  const { title, description } = messages(locale).about.credits;
  return { title, description, path: '/credits/', card: { kind: 'site' }, isNamed: true };
});

/** Renders the licences of all fonts, map data and libraries that the pages include, and acknowledgements. */
export default async function CreditsPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const words = messages(locale).about.credits;
  return (
    <InfoPage locale={locale} path="/credits/" title={words.title} intro={words.intro}>
      <InfoSection id="site" title={words.ours.title}>
        <SiteCredits locale={locale} />
      </InfoSection>
      <InfoSection id="geodata" title={words.geodata.title}>
        <p>{words.geodata.text}</p>
        <GeodataTable locale={locale} />
      </InfoSection>
      <InfoSection id="fonts" title={words.fonts.title}>
        <p>{words.fonts.text}</p>
        <FontTable locale={locale} />
      </InfoSection>
      <InfoSection id="libraries" title={words.libraries.title}>
        <p>{words.libraries.text}</p>
        <LibraryTable locale={locale} caption={words.libraries.title} kind="dependencies" />
        <details>
          <summary className="py-2 font-sans text-note font-medium">{words.libraries.tools}</summary>
          <LibraryTable locale={locale} caption={words.libraries.tools} kind="devDependencies" />
        </details>
      </InfoSection>
      <InfoSection id="thanks" title={words.thanks.title}>
        <p>
          <MessageText locale={locale} message={words.thanks.text} counts={factBaseTallies()} />{' '}
          <a href={paths.sources(locale)}>{words.thanks.link}</a>
        </p>
      </InfoSection>
    </InfoPage>
  );
}

/** Rows about the site's own work: author, licences, quotation rights, funding, use of AI and contact. */
function SiteCredits({ locale }: { readonly locale: Locale }) {
  const { rows, quotes, funder, ai } = messages(locale).about.credits.ours;
  return (
    <dl className="number-card-rows border-y border-ink font-sans text-note">
      <DefinitionRow name={rows.author}>{PUBLICATION_DETAILS.author}</DefinitionRow>
      <DefinitionRow name={rows.licences}>
        <span data-verbatim="">{licencesOfOwnWork(locale)}</span>
      </DefinitionRow>
      <DefinitionRow name={rows.quotes}>{quotes}</DefinitionRow>
      <DefinitionRow name={rows.funder}>{funder}</DefinitionRow>
      <DefinitionRow name={rows.ai}>{ai}</DefinitionRow>
      <DefinitionRow name={rows.contact}>
        <ContactLine locale={locale} />
      </DefinitionRow>
    </dl>
  );
}

/** The fonts, with their owners and the licences that their packages state. */
function FontTable({ locale }: { readonly locale: Locale }) {
  const { title, columns } = messages(locale).about.credits.fonts;
  const licences = packageLicences('devDependencies');
  return (
    <InfoTable caption={title} columns={Object.values(columns)}>
      {FONT_CREDITS.map((font) => (
        <tr key={font.name} data-verbatim="">
          <th scope="row">{font.name}</th>
          <td>{font.owner}</td>
          <td>{licences.find(({ name }) => name === font.package)?.licence}</td>
        </tr>
      ))}
    </InfoTable>
  );
}

/** Sources of the map data, with the licence of each. */
function GeodataTable({ locale }: { readonly locale: Locale }) {
  const { title, columns, uses, sources, publicDomain } = messages(locale).about.credits.geodata;
  return (
    <InfoTable caption={title} columns={Object.values(columns)}>
      {GEODATA_CREDITS.map(({ use, name, href, licence }) => (
        <tr key={use}>
          <th scope="row">{uses[use]}</th>
          <td data-verbatim="">
            <a href={href} rel="external">
              {formatMessage(locale, sources[use], { name, scale: formatNumber(locale, COASTLINE_SCALE_DENOMINATOR) })}
            </a>
          </td>
          <td data-verbatim="">{licence ?? publicDomain}</td>
        </tr>
      ))}
    </InfoTable>
  );
}

interface LibraryTableProps {
  readonly locale: Locale;
  readonly caption: string;
  readonly kind: 'dependencies' | 'devDependencies';
}

/** Matches the value that npm prescribes where a package has a licence without an SPDX identifier. */
const OWN_TERMS = /^SEE LICENSE IN /;

/** Libraries with their versions and the licences that they state. */
function LibraryTable({ locale, caption, kind }: LibraryTableProps) {
  const { columns, ownTerms } = messages(locale).about.credits.libraries;
  return (
    <InfoTable caption={caption} columns={Object.values(columns)}>
      {packageLicences(kind).map(({ name, version, licence }) => (
        <tr key={name} data-verbatim="">
          <th scope="row">{name}</th>
          <td>{version}</td>
          <td>{OWN_TERMS.test(licence) ? ownTerms : licence}</td>
        </tr>
      ))}
    </InfoTable>
  );
}
