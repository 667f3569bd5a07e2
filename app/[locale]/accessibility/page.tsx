import '@/components/info/infoPage.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { InfoPage, InfoSection } from '@/components/info/InfoPage';
import { InfoTable } from '@/components/info/InfoTable';
import { ContactLine } from '@/components/page/ContactLine';
import { ACCESSIBILITY_CHECKERS, ACCESSIBILITY_STANDARD, TESTED_BROWSERS } from '@/content/accessibility';
import type { Locale } from '@/lib/locales';
import { hasContact } from '@/lib/site/contact';
import { packageLicences } from '@/lib/site/packageLicences';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

const LIST = 'grid max-w-160 list-disc gap-2 ps-5';

export const generateMetadata = definePageMetadata(({ locale }) => {
  const { title, description } = messages(locale).about.accessibility;
  return { title, description, path: '/accessibility/', card: { kind: 'site' }, isNamed: true };
});

/** The accessibility statement: what was tested, known limits, and how to report a problem. */
export default async function AccessibilityPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const { title, intro, aim, checkers, browsers, tested, ways, limits, review, tell } =
    messages(locale).about.accessibility;
  return (
    <InfoPage locale={locale} path="/accessibility/" title={title} intro={intro}>
      <InfoSection id="aim" title={aim.title}>
        <p>{aim.text}</p>
        <p>
          <a href={ACCESSIBILITY_STANDARD.url} rel="external" data-verbatim="">
            {ACCESSIBILITY_STANDARD.name}
          </a>
        </p>
      </InfoSection>
      <InfoSection id="limits" title={limits.title}>
        <Items items={limits.items} />
      </InfoSection>
      <InfoSection id="review" title={review.title}>
        <Items items={review.items} />
      </InfoSection>
      <InfoSection id="ways" title={ways.title}>
        <ul className={LIST}>
          <li>
            <a href={paths.text(locale)}>{ways.text}</a>
          </li>
          <li>
            <a href={paths.records(locale)}>{ways.records}</a>
          </li>
          <li>{ways.plain}</li>
        </ul>
      </InfoSection>
      <InfoSection id="checkers" title={checkers.title}>
        <p>{checkers.text}</p>
        <CheckerTable locale={locale} />
      </InfoSection>
      <InfoSection id="browsers" title={browsers.title}>
        <BrowserTable locale={locale} />
      </InfoSection>
      <InfoSection id="tested" title={tested.title}>
        <Items items={tested.items} />
      </InfoSection>
      <InfoSection id="tell" title={tell.title}>
        <p>
          <ContactLine locale={locale} />{' '}
          {hasContact() && (
            <>
              {tell.how} {tell.text} <a href={`${paths.method(locale)}#errors`}>{tell.link}</a>.
            </>
          )}
        </p>
      </InfoSection>
    </InfoPage>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className={LIST}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** The browsers in which the tests run, and what is tested in each. */
function BrowserTable({ locale }: { readonly locale: Locale }) {
  const { title, columns, tests } = messages(locale).about.accessibility.browsers;
  return (
    <InfoTable caption={title} columns={Object.values(columns)}>
      {TESTED_BROWSERS.map((browser) => (
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
function CheckerTable({ locale }: { readonly locale: Locale }) {
  const { title, columns, reads } = messages(locale).about.accessibility.checkers;
  const packages = packageLicences('devDependencies');
  return (
    <InfoTable caption={title} columns={Object.values(columns)}>
      {ACCESSIBILITY_CHECKERS.map((checker) => (
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
