import { QrCode } from '@/components/page/QrCode';
import { LeftToRight } from '@/components/text/LeftToRight';
import type { LessonId } from '@/content/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { lessonOf } from '../lesson/lessonOf';
import { NewerEdition } from '../lesson/NewerEdition';
import { PlanMinutes } from '../lesson/PlanMinutes';
import { printedSheet } from '../lesson/sheets';

/** What the first slide says: what the lesson is about, where its tasks are for pupils, and which plan to take. */
export function StartFace({ locale, lesson }: { readonly locale: Locale; readonly lesson: LessonId }) {
  const { present, teach } = messages(locale);
  const { plans } = lessonOf(lesson);
  const address = absoluteUrl(printedSheet(locale, lesson, 'worksheet').page);
  return (
    <div className="slide-start">
      <p className="slide-about">{teach.lessons[lesson].summary}</p>
      <ul className="slide-plans">
        {plans.map((plan) => (
          <li key={plan.id}>
            <a href={`#${plan.sessions[0]?.parts[0]?.id}`} data-plan={plans.length > 1 ? plan.id : undefined}>
              {teach.plans[plan.id]}
              {signs(locale).comma}
              <PlanMinutes locale={locale} plan={plan} />
            </a>
          </li>
        ))}
      </ul>
      {plans.length > 1 && <p className="slide-chosen">{present.chosen}</p>}
      <figure className="slide-code">
        <QrCode text={address} description={formatMessage(locale, present.qr, { address })} />
        <figcaption>
          {present.onPhones}
          {signs(locale).colon}
          <a href={address} data-ui="">
            <LeftToRight locale={locale}>{address.replace(/^https?:\/\//, '')}</LeftToRight>
          </a>
        </figcaption>
      </figure>
      <NewerEdition locale={locale} />
    </div>
  );
}
