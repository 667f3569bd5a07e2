import { claimOf } from '@/components/claim/claimOf';
import type { FigureCard } from '@/components/figures/figureCard';
import { figureOf } from '@/components/sections/figures';
import { collectionCounts } from '@/lib/facts/collectionCounts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { CardSubject } from './cards';
import { figureOnCard } from './cardWords';

/** The numbers and the drawing of a card. */
export function cardOf(locale: Locale, subject: CardSubject): FigureCard {
  const figure = figureOnCard(subject);
  if (figure === undefined) return ofMethod(locale);
  const card = figureOf(figure).card(locale);
  if (subject.kind !== 'reading') return card;
  return { ...card, drawing: { kind: 'reading', claim: claimOf(subject.figure), reading: subject.reading } };
}

/** Nothing is drawn of how the numbers were chosen: how much there is of them stands for it. */
function ofMethod(locale: Locale): FigureCard {
  const { rows } = messages(locale).share.cards.method;
  const counts = collectionCounts();
  const shown = ['observations', 'reports', 'pages', 'questions'] as const;
  return {
    numbers: [{ tally: 'observations', count: counts.observations }],
    drawing: { kind: 'list', marks: shown.map((tally) => ({ tally, count: counts[tally], name: rows[tally] })) },
  };
}
