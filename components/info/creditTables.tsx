import { FONTS, GEODATA, MEASURED_SCALE } from '@/content/credits';
import type { Locale } from '@/lib/locales';
import { packageLicences } from '@/lib/site/packageLicences';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { InfoTable } from './InfoTable';

/** The fonts, with their owners and the licences that their packages state. */
export function FontTable({ locale }: { readonly locale: Locale }) {
  const { title, columns } = messages(locale).about.credits.fonts;
  const licences = packageLicences('devDependencies');
  return (
    <InfoTable caption={title} columns={Object.values(columns)}>
      {FONTS.map((font) => (
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
export function GeodataTable({ locale }: { readonly locale: Locale }) {
  const { title, columns, uses, sources, publicDomain } = messages(locale).about.credits.geodata;
  return (
    <InfoTable caption={title} columns={Object.values(columns)}>
      {GEODATA.map(({ use, name, href, licence }) => (
        <tr key={use}>
          <th scope="row">{uses[use]}</th>
          <td data-verbatim="">
            <a href={href} rel="external">
              {formatMessage(locale, sources[use], { name, scale: formatNumber(locale, MEASURED_SCALE) })}
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

/** npm's prescribed value for a licence without an SPDX identifier. */
const OWN_TERMS = /^SEE LICENSE IN /;

/** Libraries with their versions and the licences that they state. */
export function LibraryTable({ locale, caption, kind }: LibraryTableProps) {
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
