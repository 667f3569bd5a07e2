import { claim } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { readingWords } from '@/lib/text/readingWords';
import { signs } from '@/lib/text/signs';
import { ClaimQuote } from './ClaimQuote';

/** A sentence of the brief and what each reading makes of it, in words; the numbers are in the table below. */
export function ClaimText({ locale, claimId }: { readonly locale: Locale; readonly claimId: string }) {
  const record = claim(claimId);
  const words = messages(locale);
  return (
    <>
      <p className="claim-byline mt-5 mb-2 font-sans text-sm text-quiet">
        {words.claim.byline}
        {signs(locale).colon.trimEnd()}
      </p>
      <ClaimQuote locale={locale} claim={record} />
      <ul className="claim-text">
        {record.readings
          .map(({ id, verdict }) => ({ verdict, ...readingWords(locale, claimId, id) }))
          .map(({ id, name, gist, means, verdict }) => (
            <li key={id} data-reading={id}>
              <b>
                {name}
                {signs(locale).colon.trimEnd()}
              </b>{' '}
              {gist}. {means} <em>{words.figure.verdicts[verdict]}.</em>
            </li>
          ))}
      </ul>
    </>
  );
}
