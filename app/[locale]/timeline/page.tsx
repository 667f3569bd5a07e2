import '@/components/sections/governments/timeline/timelinePage.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { PageFooter } from '@/components/page/PageFooter';
import { PageHeader, PageTitle } from '@/components/page/PageHeader';
import { EventKindSymbols } from '@/components/sections/governments/timeline/EventKind';
import { EventKindFilter } from '@/components/sections/governments/timeline/EventKindFilter';
import { EventList } from '@/components/sections/governments/timeline/EventList';
import { EventTimeScale } from '@/components/sections/governments/timeline/EventTimeScale';
import { LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { numberTemplatesByPlural } from '@/lib/text/numberTemplatesByPlural';

export const generateMetadata = definePageMetadata(({ locale }) => {
  const { title, description } = messages(locale).about.timeline;
  return { title, description, path: '/timeline/', card: { kind: 'figure', figure: 'timeline' }, isNamed: true };
});

const FRAMES = {
  wide: { width: 1120, mark: 7, everyYears: 4 },
  narrow: { width: 312, mark: 4, everyYears: 8 },
} as const;

/** All events on a time scale and as a list, with their sources. */
export default async function TimelinePage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const words = messages(locale).about.timeline;
  const templates = Object.entries(numberTemplatesByPlural(locale, words.count));
  const countAttributes = Object.fromEntries(templates.map(([category, text]) => [`data-${category}`, text]));
  return (
    <>
      <PageHeader locale={locale} path="/timeline/" />
      <main className="timeline-page px-gutter pt-10 font-sans text-note">
        <PageTitle>{words.title}</PageTitle>
        <p className="mt-3 max-w-160 font-serif text-[1.1875rem]/[1.526]">{words.intro}</p>
        <EventKindSymbols />
        <filter-list className="mt-8 block" data-key="event" data-tag={LOCALES[locale].tag} {...countAttributes}>
          <div className="chart-full">
            {Object.entries(FRAMES).map(([name, frame]) => (
              <div key={name} className={`chart-${name}`}>
                <EventTimeScale locale={locale} frame={frame} />
              </div>
            ))}
          </div>
          <p className="mt-2 max-w-176 text-quiet">{words.scale}</p>
          <EventKindFilter locale={locale} />
          <EventList locale={locale} />
        </filter-list>
      </main>
      <PageFooter locale={locale} path="/timeline/" />
    </>
  );
}
