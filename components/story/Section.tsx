import type { ReactNode } from 'react';
import { MessageText } from '@/components/text/MessageText';
import type { ChapterId } from '@/content/chapters';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface SectionProps {
  readonly locale: Locale;
  /** Written id, the same in every language; its title is in the messages. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A section of the story. */
export function Section({ locale, id, children }: SectionProps) {
  const title = messages(locale).chapters[id as ChapterId];
  return (
    <section id={id} data-section="" className="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="section-title">
        <MessageText locale={locale} message={title} />
      </h2>
      {children}
    </section>
  );
}
