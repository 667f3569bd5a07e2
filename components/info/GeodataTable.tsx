import { GEODATA } from '@/content/credits';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { InfoTable } from './InfoTable';

/** Where the maps come from, each part under its own licence. */
export function GeodataTable({ locale }: { readonly locale: Locale }) {
  const { title, columns, uses } = messages(locale).about.credits.geodata;
  return (
    <InfoTable caption={title} columns={Object.values(columns)}>
      {GEODATA.map(({ use, source, href, licence }) => (
        <tr key={use}>
          <th scope="row">{uses[use]}</th>
          <td data-verbatim="">
            <a href={href} rel="external">
              {source}
            </a>
          </td>
          <td data-verbatim="">{licence}</td>
        </tr>
      ))}
    </InfoTable>
  );
}
