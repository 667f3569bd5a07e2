import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** Renders links to download the whole quiz for Moodle and Kahoot. */
export function QuizDownloads({ locale }: { readonly locale: Locale }) {
  const { files } = messages(locale).teach.quiz;
  return (['gift', 'kahoot'] as const).map((kind) => (
    <a key={kind} className="inline-block py-1" href={paths.quizExport(locale, kind)} download="" data-ui="">
      {files[kind]}
    </a>
  ));
}
