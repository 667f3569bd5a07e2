import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { HAS_ARTEFACTS } from '@/lib/site/artefacts';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { LinkLine } from './LinkLine';
import { lessonFacts } from './lessonFacts';
import { lessonOf } from './lessonOf';
import { PartNames } from './PartNames';
import { PlanMinutes } from './PlanMinutes';
import { SheetLinks } from './SheetLinks';
import { SummaryList, SummaryRow } from './SummaryList';
import { printedSlides } from './sheets';

/** Renders the key facts of a lesson, with links to its plans, slides, sheets and advice. */
export function LessonSummary({ locale, id }: { readonly locale: Locale; readonly id: LessonId }) {
  const { present, teach: words } = messages(locale);
  const { plans } = lessonOf(id);
  return (
    <SummaryList>
      {lessonFacts(locale, id).map(({ name, value }) => (
        <SummaryRow key={name} name={name}>
          {value}
        </SummaryRow>
      ))}
      {plans.map((plan) => (
        <SummaryRow key={plan.id} name={<a href={`#plan-${plan.id}`}>{words.plans[plan.id]}</a>}>
          <PlanMinutes locale={locale} plan={plan} />
          <PartNames locale={locale} id={id} plan={plan} />
        </SummaryRow>
      ))}
      <SummaryRow name={present.short}>
        <a href={paths.present(locale, id)}>{present.link}</a>
        <p className="font-sans text-sm text-quiet">{present.about}</p>
        {HAS_ARTEFACTS && (
          <LinkLine>
            <a href={`${BASE_PATH}${printedSlides(locale, id).file}`}>{present.file}</a>
          </LinkLine>
        )}
        {plans.length > 1 && (
          <LinkLine>
            {present.otherPlan}
            {/* The link above opens the longest plan, which is the last. */}
            {plans.slice(0, -1).map((plan) => (
              <a key={plan.id} href={paths.present(locale, id, plan.id)}>
                {words.plans[plan.id]}
                {signs(locale).comma}
                <PlanMinutes locale={locale} plan={plan} />
              </a>
            ))}
          </LinkLine>
        )}
      </SummaryRow>
      <SummaryRow name={words.sheets.onPaper}>
        <LinkLine>
          <SheetLinks locale={locale} id={id} />
        </LinkLine>
      </SummaryRow>
      <SummaryRow name={words.glance.take} isOnline>
        <a href={`${paths.teach(locale)}#take`}>{words.glance.offline}</a>
      </SummaryRow>
      <SummaryRow name={words.glance.care}>
        <a href="#care">{words.glance.careOwn}</a>
        {signs(locale).semicolon}
        <a href={`${paths.teach(locale)}#care`}>{words.glance.careLink}</a>
      </SummaryRow>
    </SummaryList>
  );
}
