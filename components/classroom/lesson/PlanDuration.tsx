import type { LessonPlan } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { DurationInMinutes } from './DurationInMinutes';

/** Prints the duration of a plan: `50 min`, or `2 × 50 min` for sessions of equal length. */
export function PlanDuration({ locale, plan }: { readonly locale: Locale; readonly plan: LessonPlan }) {
  const [first] = plan.sessions;
  const isEven = plan.sessions.every(({ minutes }) => minutes === first?.minutes);
  if (!first || plan.sessions.length === 1 || !isEven)
    return <DurationInMinutes locale={locale} minutes={plan.minutes} isShort />;
  return (
    <>
      <span data-ui="">{formatNumber(locale, plan.sessions.length)}&nbsp;×&nbsp;</span>
      <DurationInMinutes locale={locale} minutes={first.minutes} isShort />
    </>
  );
}
