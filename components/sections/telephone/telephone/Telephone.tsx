import { FigureLayout } from '@/components/figures/FigureLayout';
import { FigureSources } from '@/components/figures/FigureSources';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { MessageText } from '@/components/text/MessageText';
import { metricOf, observation } from '@/lib/facts/facts';
import type { Hue } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { listOf } from '@/lib/text/listOf';
import { messages } from '@/lib/text/messages';
import { numberInWords } from '@/lib/text/numberInWords';
import { signs } from '@/lib/text/signs';
import type { SeenElement } from './elementState';
import { observationOfElement, type TelephoneElement } from './telephoneElements';
import { outletsOf } from './telephoneTable';
import {
  nameOfText,
  otherOutletsOnOfficials,
  type TelephoneText,
  telephoneRows,
  telephoneTexts,
} from './telephoneTexts';

/** Texts from left to right, elements from top to bottom, and in each cell what the text did to the element. */
export function Telephone(props: FigureComponentProps) {
  const { locale, figure, hidesVerdicts = false } = props;
  const words = messages(locale).figures.telephone;
  const texts = telephoneTexts();
  const rows = telephoneRows();
  const names = texts.map((text) => nameOfText(locale, text));
  const description = formatMessage(locale, words.description, {
    elements: numberInWords(locale, rows.length),
    texts: numberInWords(locale, texts.length),
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
              {signs(locale).colon}
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
          {formatMessage(locale, words.others, { others: listOf(locale, otherOutletsOnOfficials(locale)) })}
        </p>
      }
    >
      <div className="tele" data-table-drawing="" role="img" aria-label={description}>
        {table}
      </div>
    </FigureLayout>
  );
}

function TextHead({ locale, text }: { readonly locale: Locale; readonly text: TelephoneText }) {
  const { wholeRead, openingRead } = messages(locale).number;
  const carried = outletsOf(locale, text);
  const name = nameOfText(locale, text);
  return (
    <p className="tele-text" data-verbatim="">
      <b>{breakable(name)}</b>
      <small>
        {carried !== name && `${carried}${signs(locale).semicolon}`}
        {text.isReadWhole ? wholeRead : openingRead}
      </small>
    </p>
  );
}

/** Allows a line break after the dot of a name such as a web address: columns on a phone are narrow. */
function breakable(name: string): string {
  return name.replace('.', '.\u200b');
}

interface ElementRowProps {
  readonly locale: Locale;
  readonly element: TelephoneElement;
  readonly seen: readonly SeenElement[];
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

/** The words of a text on an element; nothing where we have none to show. */
function QuotedWords({ words }: { readonly words: SeenElement['words'] }) {
  return (
    words && (
      <q lang={words.lang} data-verbatim="">
        {words.text}
      </q>
    )
  );
}

/** The words of each text on an element, without our judgement. On a phone the name of each text is beside them. */
function WordsRow({ locale, element, seen, names }: ElementRowProps & { readonly names: readonly string[] }) {
  return (
    <div className="tele-row" data-row={element} data-hue={hueOf(element)}>
      <p className="tele-what">
        {/* The short name, as in the ministry’s sheet: the longer name of a row reveals our judgement. */}
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

/** The hue of an element's number; plain for the sheet's periods, which concern all numbers. */
function hueOf(element: TelephoneElement): Hue {
  const number = observationOfElement(element);
  return number === undefined || element === 'periods' ? 'plain' : metricOf(observation(number)).hue;
}
