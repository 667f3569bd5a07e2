import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { listOf } from '@/lib/text/listOf';
import { signs } from '@/lib/text/signs';
import { type CardContent, cardOf } from './cardOf';
import type { CardSubject } from './cards';
import { cardWords } from './cardWords';
import { type CardCount, cardNumberText, numberOnCard } from './figureCard';

/** Alternative text of a card: its headline, numbers, caveat and counting body. */
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

/** Adds a full stop unless the text already ends a sentence. */
function withFullStop(words: string): string {
  return /[.!?؟]\p{Cf}*$/u.test(words) ? words : `${words}.`;
}

function captionOf(locale: Locale, { label, detail }: CardCount): string {
  const words = formatMessage(locale, label);
  return detail === undefined ? words : `${words}${signs(locale).colon}${formatMessage(locale, detail)}`;
}

/** The main numbers of a card; in a series, that of the emphasised year. */
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
