import { MessageText } from '@/components/text/MessageText';
import { CHAPTERS } from '@/content/chapters';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Links to the headings of the sections of the story, on the same page. */
export function ContentsList({ locale }: { readonly locale: Locale }) {
  const { chapters } = messages(locale);
  return (
    <ol>
      {CHAPTERS.map((id) => (
        <li key={id}>
          <a href={`#${id}`}>
            <MessageText locale={locale} message={chapters[id]} />
          </a>
        </li>
      ))}
    </ol>
  );
}
