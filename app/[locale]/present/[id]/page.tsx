import '@/components/classroom/present/presentPage.css';
import '@/app/styles/scrollShade.css';
import '@/components/classroom/lesson/factCard.css';
import '@/components/classroom/present/slides.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { SlideToolbar } from '@/components/classroom/present/SlideToolbar';
import { SlideView } from '@/components/classroom/present/SlideView';
import { lessonShareWords } from '@/components/share/shareWords';
import { LESSON_IDS, type LessonId } from '@/lib/lessons/lessons';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { loadSlides } from '../../loadSlides';

export const dynamicParams = false;

export function generateStaticParams() {
  return LESSON_IDS.map((id) => ({ id }));
}

export const generateMetadata = definePageMetadata<{ id: LessonId }>(({ locale, id }) => {
  const { title, description } = lessonShareWords(locale, id);
  return {
    title: formatMessage(locale, messages(locale).present.title, { title }),
    description,
    path: `/present/${id}/`,
    card: { kind: 'site' },
    isNamed: true,
  };
});

/**
 * Renders the slides of a lesson for a projector, from the lesson's text; the passages for teachers become the notes of
 * the slides.
 */
export default async function SlidesPage({ params }: LocaleParams<{ id: LessonId }>) {
  const { locale, id } = await readParams(params);
  const words = messages(locale).present;
  const slides = await loadSlides(locale, id);
  return (
    <main className="deck px-gutter pt-4 pb-16 in-data-deck:p-0 print:p-0" data-elements="present">
      <lesson-deck
        className="grid-cols-1 grid-rows-[minmax(0,1fr)_auto] not-print:in-data-deck:grid not-print:in-data-deck:min-h-dvh"
        data-unblank={words.controls.unblank}
        data-blanked={words.controls.blanked}
        data-no-window={words.controls.noWindow}
      >
        <h1 className="sr-only">
          {formatMessage(locale, words.title, { title: messages(locale).teach.lessons[id].title })}
        </h1>
        <p className="pb-4 font-sans text-base in-data-deck:hidden print:hidden">
          <a href={paths.lesson(locale, id)}>{words.lesson}</a>
        </p>
        <div className="deck-slides not-print:in-data-deck:grid">
          <p className="order-3 hidden font-sans text-note/5 text-quiet not-print:in-data-[deck=notes]:block min-[60rem]:[grid-area:1/2]">
            {words.after}
          </p>
          {slides.map((slide) => (
            <SlideView key={slide.id} locale={locale} slide={slide} />
          ))}
        </div>
        <SlideToolbar locale={locale} lesson={id} slides={slides} />
        <p className="sr-only" role="status" data-ui="" />
      </lesson-deck>
    </main>
  );
}
