import type { ClaimFigureId } from '@/components/claim/claimFigures';
import { claimIdOfFigure } from '@/components/claim/claimIdOfFigure';
import { hasArithmetic } from '@/components/claim/computeReadingBars';
import { figureTitle } from '@/components/figures/figureTitle';
import { type FigureId, findFigure, isClaimFigureId } from '@/components/sections/figures';
import { findById, findClaim } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatMessage, type MessageValues, toTallyValues } from '@/lib/text/formatMessage';
import { joinAsList } from '@/lib/text/joinAsList';
import { languageRule } from '@/lib/text/language';
import { messages } from '@/lib/text/messages';
import { readingWords } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import type { CardSubject } from './cards';
import { type CardContent, designCard } from './designCard';
import { formatCardNumber, type LabelledCardNumber, valueOfCardNumber } from './figureCard';

/** The texts of a share card in one language. They contain tags for facts, such as `<value>id</value>`. */
export interface CardTexts {
  /** The title of the card: a true sentence that a reader would repeat. */
  readonly headline: string;
  /** A sentence that states what the numbers do not mean. */
  readonly caveat: string;
  /** A text that names who counted, or the sources, or that states what the counts cover. */
  readonly who: string;
  /** Values of the variables in all texts of the card. */
  readonly values: MessageValues;
}

/** Returns the texts that a card prints in a language: headline, caveat and the body that counted. */
export function composeCardTexts(locale: Locale, subject: CardSubject): CardTexts {
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
      const { verdict, id, bars } = findById(
        'reading',
        findClaim(claimIdOfFigure(subject.figure)).readings,
        subject.reading,
      );
      const { who, outlined } = share.cards.reading;
      const hasSubtraction = bars.some(({ segments }) => segments.some(({ formula }) => hasArithmetic(formula)));
      return {
        headline: readingWords(locale, claimIdOfFigure(subject.figure), id).card,
        caveat: `${messages(locale).figure.verdicts[verdict]}.`,
        who: hasSubtraction ? `${who} ${outlined}` : who,
        values: {},
      };
    }
  }
}

function ofFigure(locale: Locale, id: FigureId): CardTexts {
  const { caveat, who, ...words } = messages(locale).figures[id].card;
  const headline = isClaimFigureId(id) ? quotation(locale, id) : 'headline' in words ? words.headline : '';
  const figure = findFigure(id);
  const inTitle = figureTitle(locale, figure);
  const { counts = {} } = figure.card(locale);
  return { headline, caveat, who, values: { ...inTitle.values, ...toTallyValues({ ...inTitle.counts, ...counts }) } };
}

/** Returns the sentence of a claim as the brief printed it, in the quotation marks of the language. */
function quotation(locale: Locale, id: ClaimFigureId): string {
  const [open, close] = languageRule(locale, 'quotes');
  return findClaim(claimIdOfFigure(id))
    .fragments.map((fragment) => `${open}${fragment}${close}`)
    .join(' […] ');
}

/** Returns the alternative text of a card: its headline, numbers and caveat, and the body that counted. */
export function composeCardAltText(locale: Locale, subject: CardSubject): string {
  const { headline, caveat, who, values } = composeCardTexts(locale, subject);
  const { content } = designCard(locale, subject);
  const say = (message: string) => formatMessage(locale, message, values);
  const numbers = numbersOf(content)
    .filter((count) => valueOfCardNumber(count) !== null)
    .map((count) => `${formatCardNumber(locale, count)} ${captionOf(locale, count)}`);
  const sentence =
    content.template === 'section' && content.sentence ? say(content.sentence) : joinAsList(locale, numbers);
  const sentences = [say(headline), sentence, say(caveat), say(who)].filter((words) => words !== '');
  return sentences.map(withFullStop).join(' ');
}

/** Returns the text with a full stop added, unless it already ends in a full stop, “!” or “?”. */
function withFullStop(words: string): string {
  return /[.!?؟]\p{Cf}*$/u.test(words) ? words : `${words}.`;
}

function captionOf(locale: Locale, { label, detail }: LabelledCardNumber): string {
  const words = formatMessage(locale, label);
  return detail === undefined ? words : `${words}${punctuationOf(locale).colon}${formatMessage(locale, detail)}`;
}

/** Returns the main numbers of a card; for a series, only the number of the emphasised year. */
function numbersOf(content: CardContent): readonly LabelledCardNumber[] {
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
