import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { listOf } from '@/lib/text/listOf';
import { messages } from '@/lib/text/messages';
import { cardNumberText } from './cardNumberText';
import { cardOf } from './cardOf';
import type { CardSubject } from './cards';
import { cardWords } from './cardWords';

/** What the picture says, for readers who do not see it. */
export function cardAlt(locale: Locale, subject: CardSubject): string {
  const { caveat, verdict, ...words } = cardWords(locale, subject);
  const sentences = { ...words, caveat: [caveat, verdict].filter((part) => part !== undefined).join('. ') };
  const values = Object.fromEntries(
    Object.entries(sentences).map(([name, message]) => [name, formatMessage(locale, message)]),
  );
  const numbers = cardOf(locale, subject).numbers.map((number) => cardNumberText(locale, number));
  return formatMessage(locale, messages(locale).share.cards.alt, { ...values, numbers: listOf(locale, numbers) });
}
