import type { ReactNode } from 'react';
import { SITE } from '@/content/site';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Who made the site, under which terms, with whose help. */
export function SiteCredits({ locale }: { readonly locale: Locale }) {
  const { rows, quotes, funder, ai, contact } = messages(locale).about.credits.ours;
  return (
    <dl className="number-card-rows">
      <Row name={rows.author}>{SITE.author}</Row>
      <Row name={rows.licences}>
        <span data-verbatim="">
          {SITE.licences.text}; {SITE.licences.code}
        </span>
      </Row>
      <Row name={rows.quotes}>{quotes}</Row>
      <Row name={rows.funder}>{funder}</Row>
      <Row name={rows.ai}>{ai}</Row>
      <Row name={rows.contact}>{contact}</Row>
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
