import { MessageText } from '@/components/text/MessageText';
import { CHAPTER_IDS } from '@/content/chapters';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Renders a numbered list of links to the sections of the story, for use on the page of the story. */
export function ContentsList({ locale }: { readonly locale: Locale }) {
  const { chapters } = messages(locale);
  return (
    <ol>
      {CHAPTER_IDS.map((id) => (
        <li key={id}>
          <a href={`#${id}`}>
            <MessageText locale={locale} message={chapters[id]} />
          </a>
        </li>
      ))}
    </ol>
  );
}
