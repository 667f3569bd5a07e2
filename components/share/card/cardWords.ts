import type { ClaimFigureId } from '@/components/claim/claimFigures';
import { claimOf } from '@/components/claim/claimOf';
import { type FigureId, figureOf } from '@/components/sections/figures';
import { yearsOfFigure } from '@/components/sections/yearsOfFigure';
import type { ChapterId } from '@/content/chapters';
import { claim, find } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { joinRange } from '@/lib/text/joinRange';
import { messages } from '@/lib/text/messages';
import { shareReading } from '../shareWords';
import type { CardSubject } from './cards';

/** The words of a share card, in which `{id|form}` may stand for a number of the fact base. */
export interface CardWords {
  readonly title: string;
  /** What is counted. */
  readonly unit: string;
  readonly period: string;
  readonly reporter: string;
  /** What the number is not. */
  readonly caveat: string;
  /** How a reading stands against the evidence. */
  readonly verdict?: string;
}

/** The figure that speaks for a section on its card; the section on method has none, and words of its own. */
const LEADING = {
  opening: 'opening-ledger',
  place: 'map-place',
  sentence: 'claim-attempts',
  telephone: 'telephone',
  attempts: 'mark-field',
  rescues: 'rescues-by-year',
  fences: 'fences-to-scale',
  networks: 'networks-scope',
  returns: 'returns-iom',
  ledger: 'comparability-gate',
  governments: 'timeline',
  unknowns: 'unknowns',
  'five-questions': 'claim-attempts',
} as const satisfies Partial<Record<ChapterId, FigureId>>;

/** The figure that is drawn on a card; undefined for the section on method. */
export function figureOnCard(subject: CardSubject): FigureId | undefined {
  switch (subject.kind) {
    case 'site':
      return 'map-place';
    case 'story':
      return 'opening-ledger';
    case 'section':
      return subject.section === 'method' ? undefined : LEADING[subject.section];
    case 'figure':
    case 'reading':
      return subject.figure;
  }
}

export function cardWords(locale: Locale, subject: CardSubject): CardWords {
  const { site, chapters, share } = messages(locale);
  switch (subject.kind) {
    case 'site':
      return { title: site.name, ...share.cards.site };
    case 'story':
      return { title: share.story.title, ...share.cards.story };
    case 'section':
      if (subject.section === 'method') {
        const { rows, ...words } = share.cards.method;
        return { title: chapters.method, ...words };
      }
      return { ...ofFigure(locale, LEADING[subject.section]), title: chapters[subject.section] };
    case 'figure':
      return ofFigure(locale, subject.figure);
    case 'reading':
      return ofReading(locale, subject.figure, subject.reading);
  }
}

function ofFigure(locale: Locale, id: FigureId): CardWords {
  const { share, card } = messages(locale).figures[id];
  const { period, ...words } = { period: undefined, ...card };
  return { title: share.title, ...words, period: period ?? periodOfCard(locale, id) };
}

function ofReading(locale: Locale, id: ClaimFigureId, reading: string): CardWords {
  const found = find('reading', claim(claimOf(id)).readings, reading);
  const words = ofFigure(locale, id);
  const verdict = messages(locale).figure.verdicts[found.verdict];
  return { ...words, title: shareReading(locale, id, found).title, verdict };
}

/** That of its number; of what is counted at build, the years of the figure. */
function periodOfCard(locale: Locale, id: FigureId): string {
  const [number] = figureOf(id).card(locale).numbers;
  return number && 'observation' in number
    ? `<period>${number.observation}</period>`
    : joinRange(locale, ...yearsOfFigure(locale, id));
}
