import { BROWSERS, CHECKERS } from '@/content/accessibility';
import type { Locale } from '@/lib/locales';
import { packageLicences } from '@/lib/site/packageLicences';
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

/** The programs that check the pages, with their versions and what each checks. */
export function CheckerTable({ locale }: { readonly locale: Locale }) {
  const { title, columns, reads } = messages(locale).about.accessibility.checkers;
  const packages = packageLicences('devDependencies');
  return (
    <InfoTable caption={title} columns={Object.values(columns)}>
      {CHECKERS.map((checker) => (
        <tr key={checker.name}>
          <th scope="row" data-verbatim="">
            {checker.name}
          </th>
          <td data-verbatim="">{packages.find(({ name }) => name === checker.package)?.version}</td>
          <td>{reads[checker.reads]}</td>
        </tr>
      ))}
    </InfoTable>
  );
}
