import { factBase } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { InfoTable } from './InfoTable';

/** Findings that the site does not show, and the reasons; without the numbers themselves. */
export function LeftOutTable({ locale }: { readonly locale: Locale }) {
  const { title, columns } = messages(locale).about.method.leftOut;
  return (
    <InfoTable caption={title} columns={Object.values(columns)}>
      {factBase()
        .leftOut.rows.map(({ id }) => factWords(locale, 'leftOut', id))
        .map(({ id, what, reason }) => (
          <tr key={id}>
            <th scope="row">{what}</th>
            <td>{reason}</td>
          </tr>
        ))}
    </InfoTable>
  );
}
