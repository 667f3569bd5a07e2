import type { Locale } from '@/lib/locales';
import { packageLicences } from '@/lib/site/packageLicences';
import { messages } from '@/lib/text/messages';
import { InfoTable } from './InfoTable';

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
