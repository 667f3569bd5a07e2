import type { FigureSlide } from '@/components/figures/figureSlide';
import { MessageText } from '@/components/text/MessageText';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { ElementState } from './elementState';
import { nameOfText, telephoneRows, telephoneTexts } from './telephoneTexts';

/**
 * Slides of `telephone`: one per element, with the words of each text, and its state in each, which is hidden at first
 * where a class judges before us.
 */
export function telephoneSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures.telephone;
  const texts = telephoneTexts();
  const names = texts.map((text) => nameOfText(locale, text));
  return telephoneRows().map(({ element, seen }) => ({
    view: element,
    // The short name, as in the ministry’s sheet: the longer name of an element reveals our judgement.
    caption: <MessageText locale={locale} message={words.card.elements[element]} />,
    drawing: (
      <ul className="border-y border-ink">
        {seen.map(({ state, words: said }, i) => (
          <li
            key={texts[i]?.id}
            className="slide-text relative grid gap-x-[1em] px-[0.5em] py-[0.15em] not-first:border-t not-first:border-rule md:grid-cols-[7em_5em_minmax(0,1fr)]"
            data-told={isAltered(state) ? '' : undefined}
          >
            <span data-verbatim="">{names[i]}</span>
            <b className={verdictClass(state)} data-conclusion="">
              {words.states[state]}
            </b>
            {said && (
              <q className="font-serif text-balance md:col-start-3" lang={said.lang} data-verbatim="">
                {said.text}
              </q>
            )}
          </li>
        ))}
      </ul>
    ),
  }));
}

/** Whether a text altered or omitted an element, and did not merely print it. */
function isAltered(state: ElementState): boolean {
  return state === 'joined' || state === 'changed' || state === 'left-out';
}

function verdictClass(state: ElementState): string {
  if (isAltered(state)) return 'font-semibold';
  return state === 'not-seen' ? 'font-normal text-quiet' : 'font-normal';
}
