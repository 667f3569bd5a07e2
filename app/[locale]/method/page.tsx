import '@/components/info/infoPage.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { InfoPage, InfoSection } from '@/components/info/InfoPage';
import {
  CertaintyTable,
  ComparabilityTable,
  LeftOutNumbersTable,
  RelationKindTable,
} from '@/components/info/methodTables';
import { FormulaText } from '@/components/number/FormulaText';
import { NumberLink } from '@/components/number/NumberLink';
import { UnknownValue } from '@/components/number/UnknownValue';
import { ContactLine } from '@/components/page/ContactLine';
import { OpenQuestionList } from '@/components/question/OpenQuestionList';
import { MessageText } from '@/components/text/MessageText';
import { factBaseTallies } from '@/lib/facts/factBaseTallies';
import { observations } from '@/lib/facts/facts';
import { UNKNOWN_STATUSES } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { hasContact } from '@/lib/site/contact';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

export const generateMetadata = definePageMetadata(({ locale }) => {
  const { title, description } = messages(locale).about.method;
  return { title, description, path: '/method/', card: { kind: 'section', section: 'method' }, isNamed: true };
});

/**
 * Renders the page on the method: how numbers were selected and interpreted, what remains open, and who is responsible.
 */
export default async function MethodPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const words = messages(locale).about.method;
  return (
    <InfoPage locale={locale} path="/method/" title={words.title} intro={words.intro}>
      <InfoSection id="chain" title={words.chain.title}>
        <ChainSteps locale={locale} />
        <p>
          <a href={paths.sources(locale)}>{words.chain.more}</a>
        </p>
      </InfoSection>
      <InfoSection id="chosen" title={words.chosen.title}>
        <p>{words.chosen.text}</p>
      </InfoSection>
      <InfoSection id="read" title={words.read.title}>
        <p>
          <MessageText locale={locale} message={words.read.text} counts={factBaseTallies()} />
        </p>
      </InfoSection>
      <InfoSection id="words" title={words.words.title}>
        <p>{words.words.text}</p>
        <CertaintyTable locale={locale} of="precision" />
        <CertaintyTable locale={locale} of="status" />
      </InfoSection>
      <InfoSection id="derived" title={words.derived.title}>
        <p>
          <MessageText locale={locale} message={words.derived.text} counts={factBaseTallies()} />
        </p>
        <DerivedExample locale={locale} />
      </InfoSection>
      <InfoSection id="unknown" title={words.unknown.title}>
        <p>
          <MessageText locale={locale} message={words.unknown.text} counts={factBaseTallies()} />
        </p>
        <p className="flex flex-wrap gap-x-8 gap-y-2">
          {UNKNOWN_STATUSES.map((reason) => (
            <UnknownValue key={reason} locale={locale} reason={reason} />
          ))}
        </p>
      </InfoSection>
      <InfoSection id="constraints" title={words.constraints.title}>
        <p>
          <MessageText locale={locale} message={words.constraints.text} counts={factBaseTallies()} />
        </p>
        <RelationKindTable locale={locale} />
      </InfoSection>
      <InfoSection id="comparability" title={words.comparability.title}>
        <p>
          <MessageText locale={locale} message={words.comparability.text} counts={factBaseTallies()} />
        </p>
        <ComparabilityTable locale={locale} />
      </InfoSection>
      <InfoSection id="questions" title={words.questions.title}>
        <p>{words.questions.text}</p>
        <OpenQuestionList locale={locale} />
      </InfoSection>
      <InfoSection id="readings" title={words.readings.title}>
        <p>
          <MessageText locale={locale} message={words.readings.text} counts={factBaseTallies()} />
        </p>
        <p>
          <a href={paths.inStory(locale, 'sentence')}>{words.readings.link}</a>
        </p>
      </InfoSection>
      <InfoSection id="left-out" title={words.leftOut.title}>
        <p>
          <MessageText locale={locale} message={words.leftOut.text} counts={factBaseTallies()} />
        </p>
        <LeftOutNumbersTable locale={locale} />
      </InfoSection>
      <InfoSection id="maps" title={words.maps.title}>
        <p>
          <MessageText locale={locale} message={words.maps.text} counts={factBaseTallies()} />
        </p>
      </InfoSection>
      <InfoSection id="places" title={words.places.title}>
        <p>
          {words.places.text} {words.places.review}
        </p>
        <ul className="grid max-w-160 list-disc gap-1.5 ps-5">
          {Object.values(messages(locale).footnotes).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </InfoSection>
      <InfoSection id="errors" title={words.errors.title}>
        <p>
          <ContactLine locale={locale} /> {hasContact() && words.errors.how} {words.errors.text}{' '}
          <a href={paths.corrections(locale)}>{messages(locale).about.corrections.link}</a>.
        </p>
      </InfoSection>
      <InfoSection id="making" title={words.making.title}>
        <p>{words.making.text}</p>
      </InfoSection>
      <InfoSection id="readers" title={words.readers.title}>
        <p>{words.readers.text}</p>
      </InfoSection>
    </InfoPage>
  );
}

/** Shows the first computed value that is a sum or a difference, with its formula; each term is a link. */
function DerivedExample({ locale }: { readonly locale: Locale }) {
  const example = observations().find(({ status, formula }) => status === 'derived' && / [+-] /.test(formula));
  if (!example) return null;
  return (
    <p className="font-display text-heading/9.5">
      <NumberLink locale={locale} id={example.id} form="measure" /> ={' '}
      <FormulaText locale={locale} formula={example.formula} />
    </p>
  );
}

/**
 * Lists the steps from the origin of a number to a printed statement: what each step is, and how many entries of that
 * kind the site has.
 */
function ChainSteps({ locale }: { readonly locale: Locale }) {
  return (
    <ol className="grid max-w-160 gap-4 border-s border-ink">
      {Object.entries(messages(locale).about.method.chain.steps).map(([id, step]) => (
        <li
          key={id}
          className="relative ps-6 before:absolute before:start-0 before:top-3 before:w-3.5 before:border-t before:border-ink"
        >
          <h3>{step.name}</h3>
          <p>
            <MessageText locale={locale} message={step.text} counts={factBaseTallies()} />
          </p>
        </li>
      ))}
    </ol>
  );
}
