import { PeriodText } from '@/components/number/PeriodText';
import { OurTranslation } from '@/components/text/OurTranslation';
import type { ClaimRecord } from '@/lib/facts/claims';
import { findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { langAttributes } from '@/lib/text/langAttributes';
import { languageRule } from '@/lib/text/language';
import { translationOfQuotation } from '@/lib/text/quotedFragmentsById';
import { type QuotedFragmentPart, splitFragmentAtNumbers } from './splitFragmentAtNumbers';

/**
 * Quotes the brief's own words, and sets the words that join two numbers (“of which”) in italics. A style sheet shows
 * or hides the bracket under each number and the period for which the ministry publishes that number.
 */
export function ClaimQuote({ locale, claim }: { readonly locale: Locale; readonly claim: ClaimRecord }) {
  const [open, close] = languageRule(locale, 'quotes');
  const translations = claim.fragments.flatMap(
    (fragment) => translationOfQuotation(locale, { fragment, lang: 'en' }) ?? [],
  );
  return (
    <>
      <blockquote className="claim-quote" {...langAttributes(locale, 'en')} data-long={isLong(claim) ? '' : undefined}>
        {claim.fragments.map((fragment, i) => {
          const parts = splitFragmentAtNumbers(fragment, claim);
          const last = parts.at(-1);
          return (
            <span key={fragment} data-verbatim="">
              {i > 0 && <span className="text-quiet"> […] </span>}
              <span className="text-quiet">{open}</span>
              {parts.slice(0, -1).map((part) => (
                <Part key={part.text} locale={locale} part={part} />
              ))}
              {/* A number is an inline block, after which a line may break: not before the quotation mark. */}
              <span className={last?.kind === 'token' ? 'whitespace-nowrap' : undefined}>
                {last && <Part locale={locale} part={last} />}
                <span className="text-quiet">{close}</span>
              </span>
            </span>
          );
        })}
      </blockquote>
      {translations.length > 0 && (
        <p className="claim-byline mt-2 font-sans text-sm md:mt-5">
          <OurTranslation locale={locale} translation={translations.join(' […] ')} />
        </p>
      )}
    </>
  );
}

/** Returns whether a sentence needs smaller type, so that it remains in view with its readings. */
function isLong({ fragments }: ClaimRecord): boolean {
  return fragments.join(' ').length > 62;
}

function Part({ locale, part }: { readonly locale: Locale; readonly part: QuotedFragmentPart }) {
  if (part.kind === 'token') return <Token locale={locale} text={part.text} id={part.observation} />;
  if (part.kind === 'hinge') return <em>{part.text}</em>;
  return part.text;
}

function Token({ locale, text, id }: { readonly locale: Locale; readonly text: string; readonly id: string }) {
  const row = findObservation(id);
  return (
    <span className="token">
      <data value={row.value ?? ''} data-observation={id}>
        {text}
      </data>
      <span className="token-period" aria-hidden="true">
        <PeriodText locale={locale} row={row} month="short" />
      </span>
    </span>
  );
}
