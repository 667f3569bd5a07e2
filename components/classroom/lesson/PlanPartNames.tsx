import type { LessonId, LessonPlan } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { lessonPartName } from './lessonPartName';

interface PlanPartNamesProps {
  readonly locale: Locale;
  readonly id: LessonId;
  readonly plan: LessonPlan;
}

/** Prints the parts of a plan on one line with their minutes, e.g. `Read 3 · Draw 5`. */
export function PlanPartNames({ locale, id, plan }: PlanPartNamesProps) {
  return (
    <p className="font-sans text-sm text-quiet">
      {plan.sessions
        .flatMap(({ parts }) => parts)
        .map((part, i) => (
          <span key={part.id}>
            {i > 0 && '\u00a0· '}
            {lessonPartName(locale, id, part.id)}
            {'\u00a0'}
            <span data-ui="">{formatNumber(locale, part.minutes)}</span>
          </span>
        ))}
    </p>
  );
}
