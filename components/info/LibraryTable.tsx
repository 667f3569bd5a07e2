import type { Locale } from '@/lib/locales';
import { packageLicences } from '@/lib/site/packageLicences';
import { messages } from '@/lib/text/messages';
import { InfoTable } from './InfoTable';

interface LibraryTableProps {
  readonly locale: Locale;
  readonly caption: string;
  readonly kind: 'dependencies' | 'devDependencies';
}

/** Libraries with the licence that each one states. */
export function LibraryTable({ locale, caption, kind }: LibraryTableProps) {
  return (
    <InfoTable caption={caption} columns={Object.values(messages(locale).about.credits.libraries.columns)}>
      {packageLicences(kind).map(({ name, version, licence }) => (
        <tr key={name} data-verbatim="">
          <th scope="row">{name}</th>
          <td>{version}</td>
          <td>{licence}</td>
        </tr>
      ))}
    </InfoTable>
  );
}
