import { FigureLayout } from '@/components/figures/FigureLayout';
import { FigureSources } from '@/components/figures/FigureSources';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import type { FigureSlide } from '@/components/figures/figureSlide';
import { MessageText } from '@/components/text/MessageText';
import { OurTranslation } from '@/components/text/OurTranslation';
import { factBase, findObservation, metricOfObservation } from '@/lib/facts/facts';
import type { MetricHue } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { joinAsList } from '@/lib/text/joinAsList';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { quotedFragmentsById, translationOfQuotation } from '@/lib/text/quotedFragmentsById';
import { spellOutNumber } from '@/lib/text/spellOutNumber';
import {
  type ComparedText,
  comparedTexts,
  nameOfComparedText,
  otherOutletsDistinguishingOfficials,
  verdictsBySheetItem,
} from './comparedTexts';
import type { ItemVerdict, VerdictWithWords } from './decideItemVerdict';
import { observationIdOfSheetItem, type SheetItemId } from './telephoneElements';
import { outletNamesOfText } from './telephoneTable';

/**
 * Renders the figure `telephone`: a table with a column for each text about the ministry's fact sheet, and a row for
 * each item of that sheet. A cell shows whether the text printed, changed or omitted the item.
 */
export function Telephone(props: FigureComponentProps) {
  const { locale, figure, hidesVerdicts = false } = props;
  const words = messages(locale).figures.telephone;
  const texts = comparedTexts();
  const rows = verdictsBySheetItem();
  const names = texts.map((text) => nameOfComparedText(locale, text));
  const description = formatMessage(locale, words.description, {
    elements: spellOutNumber(locale, rows.length),
    texts: spellOutNumber(locale, texts.length),
  });
  const table = (
    <>
      <div className="tele-head" data-column-head="">
        <p className="tele-ways">{words.ways}</p>
        <p className="tele-ways tele-dotted">{words.briefs}</p>
        {texts.map((text) => (
          <TextHead key={text.id} locale={locale} text={text} />
        ))}
      </div>
      {hidesVerdicts
        ? rows
            // A class judges words, so a row without any is omitted.
            .filter(({ seen }) => seen.some((each) => each.words))
            .map(({ element, seen }) => (
              <WordsRow key={element} locale={locale} element={element} seen={seen} names={names} />
            ))
        : rows.map(({ element, seen }) => <ElementRow key={element} locale={locale} element={element} seen={seen} />)}
    </>
  );
  // The markup contains neither a description nor a table of verdicts: screen readers read what is visible.
  if (hidesVerdicts)
    return (
      <figure className="figure" data-figure={figure.id} aria-label={words.share.title}>
        <div className="figure-body">
          <div className="tele">{table}</div>
        </div>
        <figcaption className="figure-foot">
          <div className="figure-notes">
            <p>{words.noWords}</p>
            <p>
              {messages(locale).figure.sources}
              {punctuationOf(locale).colon}
              <FigureSources locale={locale} figure={figure} />
            </p>
          </div>
        </figcaption>
      </figure>
    );
  return (
    <FigureLayout
      {...props}
      intro={<p className="figure-subtitle">{words.seen}</p>}
      legend={
        <p data-verbatim="">
          {formatMessage(locale, words.others, {
            others: joinAsList(locale, otherOutletsDistinguishingOfficials(locale)),
          })}
        </p>
      }
    >
      <div className="tele" data-table-drawing="" role="img" aria-label={description}>
        {table}
      </div>
    </FigureLayout>
  );
}

function TextHead({ locale, text }: { readonly locale: Locale; readonly text: ComparedText }) {
  const { wholeRead, openingRead } = messages(locale).number;
  const carried = outletNamesOfText(locale, text);
  const name = nameOfComparedText(locale, text);
  return (
    <p className="tele-text" data-verbatim="">
      <b>{breakable(name)}</b>
      <small>
        {carried !== name && `${carried}${punctuationOf(locale).semicolon}`}
        {text.isReadWhole ? wholeRead : openingRead}
      </small>
    </p>
  );
}

/**
 * Returns a name with a possible line break after its first dot, as in a web address, because columns on a phone are
 * narrow.
 */
function breakable(name: string): string {
  return name.replace('.', '.\u200b');
}

interface ElementRowProps {
  readonly locale: Locale;
  readonly element: SheetItemId;
  readonly seen: readonly VerdictWithWords[];
}

function ElementRow({ locale, element, seen }: ElementRowProps) {
  const words = messages(locale).figures.telephone;
  return (
    <div className="tele-row" data-row={element} data-hue={hueOf(element)}>
      <p className="tele-what">
        <MessageText locale={locale} message={words.elements[element]} />
      </p>
      {seen.map(({ state, words: said }, i) => (
        <p key={i} className={state}>
          <b>{words.states[state]}</b>
          <QuotedWords words={said} />
        </p>
      ))}
    </div>
  );
}

/** Renders the words that a text uses for an item as a quotation. Renders nothing if no wording is known. */
function QuotedWords({ words }: { readonly words: VerdictWithWords['words'] }) {
  return (
    words && (
      <q lang={words.lang} data-verbatim="">
        {words.text}
      </q>
    )
  );
}

/**
 * Renders a row with the words that each text uses for an item, without our verdict. On phones the name of the text
 * precedes each quotation.
 */
function WordsRow({ locale, element, seen, names }: ElementRowProps & { readonly names: readonly string[] }) {
  return (
    <div className="tele-row" data-row={element} data-hue={hueOf(element)}>
      <p className="tele-what">
        {/* Uses the short name, as in the ministry’s sheet, because the longer name would reveal our judgement. */}
        <MessageText locale={locale} message={messages(locale).figures.telephone.card.elements[element]} />
      </p>
      {seen.map(({ words: said }, i) => (
        <p key={i} className="tele-words">
          <span className="md:sr-only print:sr-only" data-verbatim="">
            {names[i]}
          </span>{' '}
          <QuotedWords words={said} />
        </p>
      ))}
    </div>
  );
}

/**
 * Returns the colour name of the metric of an item. `plain` for the periods of the fact sheet, which concern all
 * numbers, and for items that are not numbers.
 */
function hueOf(element: SheetItemId): MetricHue {
  const number = observationIdOfSheetItem(element);
  return number === undefined || element === 'periods' ? 'plain' : metricOfObservation(findObservation(number)).hue;
}

/**
 * Returns the slides of `telephone` for a lesson, one for each item: the words of each text, our translation of them,
 * and our verdict, which is hidden until a class has judged.
 */
export function telephoneSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures.telephone;
  const texts = comparedTexts();
  const names = texts.map((text) => nameOfComparedText(locale, text));
  return verdictsBySheetItem().map(({ element, seen }) => ({
    view: element,
    name: <MessageText locale={locale} message={words.elements[element]} />,
    // Uses the short name, as in the ministry’s sheet, because the longer name would reveal our judgement.
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
                <OurTranslation locale={locale} translation={glossOf(locale, said)} />
              </span>
            )}
          </li>
        ))}
      </ul>
    ),
  }));
}

/**
 * Returns our translation of the words of a text. Undefined for a part of a quotation, because only whole quotations
 * are translated.
 */
function glossOf(locale: Locale, { text: fragment, lang }: NonNullable<VerdictWithWords['words']>): string | undefined {
  const isWhole = [...quotedFragmentsById(factBase()).values()].some((quoted) => quoted.fragment === fragment);
  return isWhole ? translationOfQuotation(locale, { fragment, lang }) : undefined;
}

/** Returns whether a text altered or omitted an item. False if it printed the item or was not read to the end. */
function isAltered(state: ItemVerdict): boolean {
  return state === 'joined' || state === 'changed' || state === 'left-out';
}

function verdictClass(state: ItemVerdict): string {
  if (isAltered(state)) return 'font-semibold';
  return state === 'not-seen' ? 'font-normal text-quiet' : 'font-normal';
}
