import { CONTACT, type Contact } from '@/content/site';
import type { Locale } from '@/lib/locales';
import { hasContact } from '@/lib/site/contact';
import { messages } from '@/lib/text/messages';

interface ContactLineProps {
  readonly locale: Locale;
  /** Repository and mail address to link. Default: those of the site (`content/site.ts`). */
  readonly contact?: Contact;
}

/** Renders links to the repository and the mail address of the authors, or a sentence saying that there is neither. */
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
