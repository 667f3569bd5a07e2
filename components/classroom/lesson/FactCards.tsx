import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { FactCard } from './FactCard';
import { lessonRecord } from './lessonRecord';

/** Renders the fact cards of a lesson's numbers, two per row, with lines to cut along. */
export function FactCards({ locale, lesson }: { readonly locale: Locale; readonly lesson: LessonId }) {
  const { numbers } = lessonRecord(lesson);
  const rows = numbers.flatMap((_, i) => (i % 2 === 0 ? [numbers.slice(i, i + 2)] : []));
  return (
    <div className="fact-cards">
      {rows.map((row) => (
        <div key={row.join()} className="fact-row">
          {row.map((id) => (
            <FactCard key={id} locale={locale} id={id} />
          ))}
        </div>
      ))}
    </div>
  );
}
