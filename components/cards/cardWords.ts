import type { ClaimFigureId } from '@/components/claim/claimFigures';
import { claimIdOf } from '@/components/claim/claimIdOf';
import { isDerived } from '@/components/claim/readingBars';
import { figureTitle } from '@/components/figures/figureTitle';
import { type FigureId, figureOf, isClaimFigure } from '@/components/sections/figures';
import { claim, find } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatMessage, type MessageValues, tallies } from '@/lib/text/formatMessage';
import { language } from '@/lib/text/language';
import { listOf } from '@/lib/text/listOf';
import { messages } from '@/lib/text/messages';
import { readingWords } from '@/lib/text/readingWords';
import { signs } from '@/lib/text/signs';
import { type CardContent, cardOf } from './cardOf';
import type { CardSubject } from './cards';
import { type CardCount, cardNumberText, numberOnCard } from './figureCard';

/** The texts of a card, with tags for facts, such as `<value>id</value>`. */
export interface CardWords {
  /** A true sentence that a reader would repeat. */
  readonly headline: string;
  /** A sentence that states what the numbers do not mean. */
  readonly caveat: string;
  /** Names the body that counted. */
  readonly who: string;
  /** Values of the variables in all texts of the card. */
  readonly values: MessageValues;
}

export function cardWords(locale: Locale, subject: CardSubject): CardWords {
  const { site, chapters, share } = messages(locale);
  switch (subject.kind) {
    case 'site':
      return { headline: site.name, ...share.cards.site, values: {} };
    case 'story':
      return ofFigure(locale, 'opening-ledger');
    case 'section':
      return { headline: chapters[subject.section], ...share.cards.sections[subject.section], values: {} };
    case 'figure':
      return ofFigure(locale, subject.figure);
    case 'reading': {
      const { verdict, id, bars } = find('reading', claim(claimIdOf(subject.figure)).readings, subject.reading);
      const { who, outlined } = share.cards.reading;
      const hasSubtraction = bars.some(({ segments }) => segments.some(({ formula }) => isDerived(formula)));
      return {
        headline: readingWords(locale, claimIdOf(subject.figure), id).card,
        caveat: `${messages(locale).figure.verdicts[verdict]}.`,
        who: hasSubtraction ? `${who} ${outlined}` : who,
        values: {},
      };
    }
  }
}

function ofFigure(locale: Locale, id: FigureId): CardWords {
  const { caveat, who, ...words } = messages(locale).figures[id].card;
  const headline = isClaimFigure(id) ? quotation(locale, id) : 'headline' in words ? words.headline : '';
  const figure = figureOf(id);
  const inTitle = figureTitle(locale, figure);
  const { counts = {} } = figure.card(locale);
  return { headline, caveat, who, values: { ...inTitle.values, ...tallies({ ...inTitle.counts, ...counts }) } };
}

/** Returns the sentence of a claim as the brief printed it, in the quotation marks of the language. */
function quotation(locale: Locale, id: ClaimFigureId): string {
  const [open, close] = language(locale, 'quotes');
  return claim(claimIdOf(id))
    .fragments.map((fragment) => `${open}${fragment}${close}`)
    .join(' […] ');
}

/** Returns the alternative text of a card: its headline, numbers, caveat and counting body. */
export function cardAlt(locale: Locale, subject: CardSubject): string {
  const { headline, caveat, who, values } = cardWords(locale, subject);
  const { content } = cardOf(locale, subject);
  const say = (message: string) => formatMessage(locale, message, values);
  const numbers = numbersOf(content)
    .filter((count) => numberOnCard(count) !== null)
    .map((count) => `${cardNumberText(locale, count)} ${captionOf(locale, count)}`);
  const sentence = content.template === 'section' && content.sentence ? say(content.sentence) : listOf(locale, numbers);
  const sentences = [say(headline), sentence, say(caveat), say(who)].filter((words) => words !== '');
  return sentences.map(withFullStop).join(' ');
}

/** Returns the text with a full stop, unless it already ends a sentence. */
function withFullStop(words: string): string {
  return /[.!?؟]\p{Cf}*$/u.test(words) ? words : `${words}.`;
}

function captionOf(locale: Locale, { label, detail }: CardCount): string {
  const words = formatMessage(locale, label);
  return detail === undefined ? words : `${words}${signs(locale).colon}${formatMessage(locale, detail)}`;
}

/** Returns the main numbers of a card; of a series, only that of the emphasised year. */
function numbersOf(content: CardContent): readonly CardCount[] {
  switch (content.template) {
    case 'axis':
      return [content.whole, content.part];
    case 'shores':
      return content.sides;
    case 'rows':
      return content.counts;
    case 'series':
      return content.marks.filter((mark) => 'observation' in mark && mark.observation === content.star);
    case 'question':
    case 'map':
      return [content.count];
    case 'strokes':
      return [content.counted, content.outlined];
    case 'ledger':
      return content.rows;
    default:
      return [];
  }
}
