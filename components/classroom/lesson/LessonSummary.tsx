import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { HAS_ARTEFACTS } from '@/lib/site/artefacts';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { KeyFactList, KeyFactRow } from './KeyFactList';
import { LinkRow } from './LinkRow';
import { lessonAgesAndSubjects } from './lessonAgesAndSubjects';
import { lessonRecord } from './lessonRecord';
import { PlanDuration } from './PlanDuration';
import { PlanPartNames } from './PlanPartNames';
import { SheetLinks } from './SheetLinks';
import { printedSlidesPaths } from './sheets';

/** Renders the key facts of a lesson, with links to its plans, slides, sheets and advice. */
export function LessonSummary({ locale, id }: { readonly locale: Locale; readonly id: LessonId }) {
  const { present, teach: words } = messages(locale);
  const { plans } = lessonRecord(id);
  return (
    <KeyFactList>
      {lessonAgesAndSubjects(locale, id).map(({ name, value }) => (
        <KeyFactRow key={name} name={name}>
          {value}
        </KeyFactRow>
      ))}
      {plans.map((plan) => (
        <KeyFactRow key={plan.id} name={<a href={`#plan-${plan.id}`}>{words.plans[plan.id]}</a>}>
          <PlanDuration locale={locale} plan={plan} />
          <PlanPartNames locale={locale} id={id} plan={plan} />
        </KeyFactRow>
      ))}
      <KeyFactRow name={present.short}>
        <a href={paths.present(locale, id)}>{present.link}</a>
        <p className="font-sans text-sm text-quiet">{present.about}</p>
        {HAS_ARTEFACTS && (
          <LinkRow>
            <a href={`${BASE_PATH}${printedSlidesPaths(locale, id).file}`}>{present.file}</a>
          </LinkRow>
        )}
        {plans.length > 1 && (
          <LinkRow>
            {present.otherPlan}
            {/* The link above opens the longest plan, which is the last. */}
            {plans.slice(0, -1).map((plan) => (
              <a key={plan.id} href={paths.present(locale, id, plan.id)}>
                {words.plans[plan.id]}
                {punctuationOf(locale).comma}
                <PlanDuration locale={locale} plan={plan} />
              </a>
            ))}
          </LinkRow>
        )}
      </KeyFactRow>
      <KeyFactRow name={words.sheets.onPaper}>
        <LinkRow>
          <SheetLinks locale={locale} id={id} />
        </LinkRow>
      </KeyFactRow>
      <KeyFactRow name={words.glance.take} isOnline>
        <a href={`${paths.teach(locale)}#take`}>{words.glance.offline}</a>
      </KeyFactRow>
      <KeyFactRow name={words.glance.care}>
        <a href="#care">{words.glance.careOwn}</a>
        {punctuationOf(locale).semicolon}
        <a href={`${paths.teach(locale)}#care`}>{words.glance.careLink}</a>
      </KeyFactRow>
    </KeyFactList>
  );
}
