import { QrCode } from '@/components/page/QrCode';
import { LeftToRight } from '@/components/text/LeftToRight';
import type { LessonId } from '@/content/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { absoluteUrl, printedAddress } from '@/lib/site/baseUrl';
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
    <div className="slide-start grid gap-x-[calc(2*var(--u))] gap-y-[calc(0.6*var(--u))] md:grid-cols-[minmax(0,1fr)_auto]">
      <p className="max-w-[26em] md:col-start-1">{teach.lessons[lesson].summary}</p>
      <ul className="slide-plans flex flex-wrap gap-x-[1.5em] font-sans md:col-start-1">
        {plans.map((plan) => (
          <li key={plan.id}>
            <a
              className="block py-[0.25em] data-plan:px-[0.5em] aria-[current]:bg-ink aria-[current]:font-medium aria-[current]:text-paper aria-[current]:no-underline forced-colors:aria-[current]:outline-2 forced-colors:aria-[current]:outline-[Highlight]"
              href={`#${plan.sessions[0]?.parts[0]?.id}`}
              data-plan={plans.length > 1 ? plan.id : undefined}
            >
              {teach.plans[plan.id]}
              {signs(locale).comma}
              <PlanMinutes locale={locale} plan={plan} />
            </a>
          </li>
        ))}
      </ul>
      {/* Nothing is marked without script, and whoever holds a phone has no clicker. */}
      {plans.length > 1 && <p className="hidden md:col-start-1 md:in-data-deck:block">{present.chosen}</p>}
      <figure className="wrap-anywhere md:contents">
        {/* Whoever holds a phone has the address of the code as a link. */}
        <div className="max-md:hidden md:[grid-area:1/2/3] md:w-[11em] md:*:w-full">
          <QrCode text={address} description={formatMessage(locale, present.qr, { address })} />
        </div>
        <figcaption className="mt-[calc(0.5*var(--u))] md:col-span-full">
          {present.onPhones}
          {signs(locale).colon}
          <a href={address} data-ui="">
            <LeftToRight locale={locale}>{printedAddress(address)}</LeftToRight>
          </a>
        </figcaption>
      </figure>
      <div className="hidden has-data-[state=newer]:block md:col-span-full [&_.quiet-line]:text-[1em]/[1.36]">
        <NewerEdition locale={locale} />
      </div>
    </div>
  );
}
