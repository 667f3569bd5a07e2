import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { Slide } from './slide';

/** A slide and its notes. Without script all of them stand below each other, nothing covered. */
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
        <h2 className="slide-name" id={heading} data-conclusion={kind === 'figure' ? '' : undefined}>
          {name}
        </h2>
        {kind === 'figure' && (
          <p className="slide-prompt" hidden>
            {words.prompt}
          </p>
        )}
        <div className="slide-body">{face}</div>
      </div>
      {notes !== undefined && (
        <div className="slide-notes" role="note" aria-label={words.notes}>
          <p className="voice">{words.notes}</p>
          {notes}
        </div>
      )}
    </section>
  );
}
