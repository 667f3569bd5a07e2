import type { FigureSlide } from '@/components/figures/figureSlide';
import { MessageText } from '@/components/text/MessageText';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { nameOfText, telephoneRows, telephoneTexts } from './telephoneTexts';

/** `telephone`: an element a slide, what became of it text by text. */
export function telephoneSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures.telephone;
  const texts = telephoneTexts();
  const names = texts.map((text) => nameOfText(locale, text));
  return telephoneRows().map(({ element, seen }) => ({
    view: element,
    caption: <MessageText locale={locale} message={words.elements[element]} />,
    drawing: (
      <ul className="slide-texts">
        {seen.map(({ state, words: said }, i) => (
          <li key={texts[i]?.id} data-state={state}>
            <span data-verbatim="">{names[i]}</span>
            <b>{words.states[state]}</b>
            {said && (
              <q lang={said.lang} data-verbatim="">
                {said.text}
              </q>
            )}
          </li>
        ))}
      </ul>
    ),
  }));
}
