import { ContactLine } from '@/components/page/ContactLine';
import type { Locale } from '@/lib/locales';
import { hasContact } from '@/lib/site/contact';
import { messages } from '@/lib/text/messages';

const UNHCR = 'https://www.unhcr.org/neu/teaching-materials-ages-15-18';

/**
 * Shows advice for teachers whose class will work with counts of people, and an address for questions about the
 * lessons.
 */
export function SensitiveTopicNote({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).teach;
  return (
    <>
      <ul>
        {words.care.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>
        <a href={UNHCR} rel="external">
          {words.care.more}
        </a>
      </p>
      <p className="quiet-line">
        {words.tested} {hasContact() && words.tellUs} <ContactLine locale={locale} />
      </p>
    </>
  );
}
