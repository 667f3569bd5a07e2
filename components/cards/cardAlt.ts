import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { listOf } from '@/lib/text/listOf';
import { signs } from '@/lib/text/signs';
import { type CardShows, cardOf } from './cardOf';
import type { CardSubject } from './cards';
import { cardWords } from './cardWords';
import { type CardCount, cardNumberText, numberOnCard } from './figureCard';

/** Alternative text of a card: its headline, numbers, caveat and counting body. */
export function cardAlt(locale: Locale, subject: CardSubject): string {
  const { headline, caveat, who, values } = cardWords(locale, subject);
  const { shows } = cardOf(locale, subject);
  const say = (message: string) => formatMessage(locale, message, values);
  const numbers = numbersOf(shows)
    .filter((count) => numberOnCard(count) !== null)
    .map((count) => `${cardNumberText(locale, count)} ${captionOf(locale, count)}`);
  const sentence = shows.template === 'section' && shows.sentence ? say(shows.sentence) : listOf(locale, numbers);
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
function numbersOf(shows: CardShows): readonly CardCount[] {
  switch (shows.template) {
    case 'axis':
      return [shows.whole, shows.part];
    case 'shores':
      return shows.sides;
    case 'rows':
      return shows.counts;
    case 'series':
      return shows.marks.filter((mark) => 'observation' in mark && mark.observation === shows.star);
    case 'question':
    case 'map':
      return [shows.count];
    case 'strokes':
      return [shows.counted, shows.outlined];
    case 'ledger':
      return shows.rows;
    default:
      return [];
  }
}
