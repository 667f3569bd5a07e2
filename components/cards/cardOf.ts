import { claimIdOf } from '@/components/claim/claimIdOf';
import { figureOf } from '@/components/sections/figures';
import { CHAPTERS, type ChapterId } from '@/content/chapters';
import type { Hue } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { ShoreId } from './CardShore';
import type { CardSubject } from './cards';
import type { CardDrawing } from './figureCard';

/** What a card shows: the drawing of a figure, a section’s sentence, or the site itself. */
export type CardShows =
  | CardDrawing
  | { readonly template: 'site'; readonly sentence: string }
  | {
      readonly template: 'section';
      readonly section: ChapterId;
      /** The number of this section, from 1, and how many sections there are. */
      readonly at: number;
      readonly of: number;
      /** What it is about; `<value>id</value>` and similar tags stand for facts. Absent: the card lists the five questions. */
      readonly sentence?: string;
    };

export interface ShownCard {
  readonly shows: CardShows;
  readonly hue: Hue;
  /** Absent: the drawing reaches the edges of the card, so there is no coast. */
  readonly shore?: ShoreId;
}

/** The colour of what a section counts. Absent: it counts several things. */
const SECTION_HUES: Partial<Record<ChapterId, Hue>> = {
  opening: 'attempts',
  sentence: 'attempts',
  attempts: 'attempts',
  rescues: 'rescues',
  fences: 'fence',
  networks: 'networks',
  returns: 'returns',
  ledger: 'arrivals',
};

/** The coast that a section is about. Absent: the Strait. */
const SECTION_SHORES: Partial<Record<ChapterId, ShoreId>> = { rescues: 'atlantic', fences: 'melilla' };

/** Templates whose drawing reaches the edges of the card. */
const TO_THE_EDGES: ReadonlySet<CardShows['template']> = new Set([
  'axis',
  'shores',
  'series',
  'strokes',
  'matrix',
  'map',
  'site',
]);

/** What a card shows, in which colour, beside which coast. */
export function cardOf(locale: Locale, subject: CardSubject): ShownCard {
  switch (subject.kind) {
    case 'site':
      return { shows: { template: 'site', sentence: messages(locale).share.cards.site.sentence }, hue: 'plain' };
    case 'section': {
      const { section } = subject;
      const words = messages(locale).share.cards.sections[section];
      return {
        shows: {
          template: 'section',
          section,
          at: CHAPTERS.indexOf(section) + 1,
          of: CHAPTERS.length,
          ...('sentence' in words ? { sentence: words.sentence } : {}),
        },
        hue: SECTION_HUES[section] ?? 'plain',
        shore: SECTION_SHORES[section] ?? 'strait',
      };
    }
    case 'story':
      return ofFigure(locale, { kind: 'figure', figure: 'opening-ledger' });
    case 'figure':
      return ofFigure(locale, subject);
    case 'reading': {
      const { hue, shore } = ofFigure(locale, { kind: 'figure', figure: subject.figure });
      const shows = { template: 'reading', claim: claimIdOf(subject.figure), reading: subject.reading } as const;
      return { shows, hue, ...(shore ? { shore } : {}) };
    }
  }
}

function ofFigure(locale: Locale, { figure }: Extract<CardSubject, { readonly kind: 'figure' }>): ShownCard {
  const { drawing, hue = 'plain' } = figureOf(figure).card(locale);
  const shore: ShoreId = figure === 'june-2022-counts' ? 'melilla' : 'strait';
  return { shows: drawing, hue, ...(TO_THE_EDGES.has(drawing.template) ? {} : { shore }) };
}
