import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** The whole quiz as files for the programs that schools have. */
export function QuizFiles({ locale }: { readonly locale: Locale }) {
  const { files } = messages(locale).teach.quiz;
  return (
    <ul className="sheet-files flex flex-wrap items-baseline gap-x-6 font-sans text-note/6 print:hidden">
      {(['gift', 'kahoot'] as const).map((kind) => (
        <li key={kind} className="m-0">
          <a className="inline-block py-1" href={paths.quizExport(locale, kind)} download="">
            {files[kind]}
          </a>
        </li>
      ))}
    </ul>
  );
}
