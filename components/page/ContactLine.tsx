import { CONTACT, type Contact } from '@/content/site';
import type { Locale } from '@/lib/locales';
import { hasContact } from '@/lib/site/contact';
import { messages } from '@/lib/text/messages';

interface ContactLineProps {
  readonly locale: Locale;
  /** Addresses to print. Default: the contact of the site. */
  readonly contact?: Contact;
}

/** Sentence with links to the addresses at which readers can contact us, or a sentence that none is set. */
export function ContactLine({ locale, contact = CONTACT }: ContactLineProps) {
  const words = messages(locale).about.contact;
  const { repository, mail } = contact;
  if (!hasContact(contact)) return <span data-contact="">{words.none}</span>;
  return (
    <span data-contact="">
      {repository !== '' && (
        <>
          <a href={repository} rel="external">
            {words.issues}
          </a>
          .{' '}
        </>
      )}
      {mail !== '' && (
        <>
          {words.mail}{' '}
          <a href={`mailto:${mail}`} data-verbatim="">
            {mail}
          </a>
          .
        </>
      )}
    </span>
  );
}
