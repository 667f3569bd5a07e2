import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { Slide } from './slide';

/**
 * Renders a slide and its notes. Without script the slides follow each other with folded answers; nothing else is
 * covered.
 */
export function SlideView({ locale, slide }: { readonly locale: Locale; readonly slide: Slide }) {
  const words = messages(locale).present;
  const { id, kind, plan, part, name, cover, isCovered, face, notes } = slide;
  const heading = `${id}-name`;
  return (
    <section
      className="slide"
      id={id}
      aria-labelledby={heading}
      data-kind={kind}
      data-plan={plan}
      data-part={part?.id}
      data-minutes={part?.minutes}
      data-cover={cover}
      data-covered-first={isCovered ? '' : undefined}
    >
      <div className="slide-face">
        <h2
          className={kind === 'start' ? 'slide-name text-[2em]/[1.15]' : 'slide-name text-[1.36em]/[1.15]'}
          id={heading}
          data-conclusion={kind === 'figure' ? '' : undefined}
        >
          {name}
        </h2>
        {kind === 'figure' && (
          <p className="slide-prompt font-serif text-[1.36em]/[1.2] italic" hidden>
            {words.prompt}
          </p>
        )}
        <div className="slide-body grid grid-cols-1 gap-[0.5em] in-data-[kind=figure]:gap-0 self-start text-[length:calc(var(--u)*var(--grow,1))] text-pretty md:not-print:in-data-[deck=slides]:self-center">
          {face}
        </div>
      </div>
      {notes !== undefined && (
        <div
          className="slide-notes max-w-176 space-y-2 border-s border-ink ps-4 text-lg/6.5"
          role="note"
          aria-label={words.notes}
        >
          <p className="voice font-sans text-note/5 text-quiet">{words.notes}</p>
          {notes}
        </div>
      )}
    </section>
  );
}
