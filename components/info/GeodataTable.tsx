import { GEODATA, MEASURED_SCALE } from '@/content/credits';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { InfoTable } from './InfoTable';

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
