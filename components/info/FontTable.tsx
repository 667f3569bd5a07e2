import { FONTS } from '@/content/credits';
import type { Locale } from '@/lib/locales';
import { packageLicences } from '@/lib/site/packageLicences';
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
