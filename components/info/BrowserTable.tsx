import { BROWSERS } from '@/content/accessibility';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { InfoTable } from './InfoTable';

/** The browsers in which the tests run, and what is tested in each. */
export function BrowserTable({ locale }: { readonly locale: Locale }) {
  const { title, columns, tests } = messages(locale).about.accessibility.browsers;
  return (
    <InfoTable caption={title} columns={Object.values(columns)}>
      {BROWSERS.map((browser) => (
        <tr key={browser.name}>
          <th scope="row" data-verbatim="">
            {browser.name}
          </th>
          <td>{tests[browser.tests]}</td>
        </tr>
      ))}
    </InfoTable>
  );
}
