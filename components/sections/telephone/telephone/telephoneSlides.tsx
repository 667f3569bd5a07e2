import type { FigureSlide } from '@/components/figures/figureSlide';
import { Gloss } from '@/components/text/Gloss';
import { MessageText } from '@/components/text/MessageText';
import { factBase } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { quotations, translationOf } from '@/lib/text/quotations';
import type { ElementState, SeenElement } from './elementState';
import { nameOfText, telephoneRows, telephoneTexts } from './telephoneTexts';

/**
 * Slides of `telephone`: one per element, with the words of each text, our translation of them, and its state in each,
 * which is hidden at first where a class judges before us.
 */
export function telephoneSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures.telephone;
  const texts = telephoneTexts();
  const names = texts.map((text) => nameOfText(locale, text));
  return telephoneRows().map(({ element, seen }) => ({
    view: element,
    name: <MessageText locale={locale} message={words.elements[element]} />,
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
              <span className="text-balance md:col-start-3">
                <q className="font-serif" lang={said.lang} data-verbatim="">
                  {said.text}
                </q>
                <Gloss locale={locale} translation={glossOf(locale, said)} />
              </span>
            )}
          </li>
        ))}
      </ul>
    ),
  }));
}

/** Our translation of the words of a text; undefined for a part of a quotation, which is translated only as a whole. */
function glossOf(locale: Locale, { text: fragment, lang }: NonNullable<SeenElement['words']>): string | undefined {
  const isWhole = [...quotations(factBase()).values()].some((quoted) => quoted.fragment === fragment);
  return isWhole ? translationOf(locale, { fragment, lang }) : undefined;
}

/** Whether a text altered or omitted an element, and did not merely print it. */
function isAltered(state: ElementState): boolean {
  return state === 'joined' || state === 'changed' || state === 'left-out';
}

function verdictClass(state: ElementState): string {
  if (isAltered(state)) return 'font-semibold';
  return state === 'not-seen' ? 'font-normal text-quiet' : 'font-normal';
}
