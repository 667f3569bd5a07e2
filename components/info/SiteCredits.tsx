import { ContactLine } from '@/components/page/ContactLine';
import { TermRow } from '@/components/text/TermRow';
import { SITE } from '@/content/site';
import type { Locale } from '@/lib/locales';
import { ownLicences } from '@/lib/text/licences';
import { messages } from '@/lib/text/messages';

/** Author, licences, quotation rights, funding, use of AI and contact. */
export function SiteCredits({ locale }: { readonly locale: Locale }) {
  const { rows, quotes, funder, ai } = messages(locale).about.credits.ours;
  return (
    <dl className="number-card-rows border-y border-ink font-sans text-note">
      <TermRow name={rows.author}>{SITE.author}</TermRow>
      <TermRow name={rows.licences}>
        <span data-verbatim="">{ownLicences(locale)}</span>
      </TermRow>
      <TermRow name={rows.quotes}>{quotes}</TermRow>
      <TermRow name={rows.funder}>{funder}</TermRow>
      <TermRow name={rows.ai}>{ai}</TermRow>
      <TermRow name={rows.contact}>
        <ContactLine locale={locale} />
      </TermRow>
    </dl>
  );
}
