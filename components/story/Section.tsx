import type { ReactNode } from 'react';
import { MessageText } from '@/components/text/MessageText';
import { CHAPTERS, type ChapterId } from '@/content/chapters';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface SectionProps {
  readonly locale: Locale;
  /** Id of a chapter, the same in every language; the messages have its title. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A section of the story. */
export function Section({ locale, id, children }: SectionProps) {
  const title = messages(locale).chapters[id as ChapterId];
  const before = CHAPTERS.indexOf(id as ChapterId);
  return (
    // app/styles/global.css lists every `[--n:…]` class.
    <section
      id={id}
      data-section=""
      data-number={before + 1}
      className={`section [--n:${before}]`}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`} className="max-w-[24ch] text-heading md:text-[2.75rem]/12 [&_data]:lining-nums">
        <MessageText locale={locale} message={title} />
      </h2>
      {children}
    </section>
  );
}
