import { claimIdOfFigure } from '@/components/claim/claimIdOfFigure';
import { findFigure } from '@/components/sections/figures';
import { CHAPTER_IDS, type ChapterId } from '@/content/chapters';
import type { MetricHue } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { CoastId } from './CardCoastline';
import type { CardSubject } from './cards';
import type { CardDrawing } from './figureCard';

/**
 * The content of a card: the drawing of a figure, the title and sentence of a section, or the map of the whole site.
 */
export type CardContent =
  | CardDrawing
  | { readonly template: 'site'; readonly sentence: string }
  | {
      readonly template: 'section';
      readonly section: ChapterId;
      /** Position of the section in the story, from 1; `of` is the number of sections. */
      readonly at: number;
      readonly of: number;
      /**
       * A sentence with tags for facts, such as `<value>id</value>`. Default: the card lists the section's questions.
       */
      readonly sentence?: string;
    };

export interface CardDesign {
  readonly content: CardContent;
  readonly hue: MetricHue;
  /** Coast in the background. Default: no coast; the drawing then extends to the edges of the card. */
  readonly coast?: CoastId;
}

/**
 * Hue of the card of each section, named after the metric that the section is about. A section that is not listed is
 * about several metrics.
 */
const SECTION_HUES: Partial<Record<ChapterId, MetricHue>> = {
  opening: 'attempts',
  sentence: 'attempts',
  attempts: 'attempts',
  rescues: 'rescues',
  fences: 'fence',
  networks: 'networks',
  returns: 'returns',
  ledger: 'arrivals',
};

/** Coast on the card of a section. A section that is not listed shows the Strait. */
const SECTION_COASTS: Partial<Record<ChapterId, CoastId>> = { rescues: 'atlantic', fences: 'melilla' };

/** Templates whose drawing extends to the edges of the card. */
const FULL_WIDTH_TEMPLATES: ReadonlySet<CardContent['template']> = new Set([
  'axis',
  'shores',
  'series',
  'strokes',
  'matrix',
  'map',
  'site',
]);

/** Returns what a share card shows in a language: its content, hue and coast. */
export function designCard(locale: Locale, subject: CardSubject): CardDesign {
  switch (subject.kind) {
    case 'site':
      return { content: { template: 'site', sentence: messages(locale).share.cards.site.sentence }, hue: 'plain' };
    case 'section': {
      const { section } = subject;
      const words = messages(locale).share.cards.sections[section];
      return {
        content: {
          template: 'section',
          section,
          at: CHAPTER_IDS.indexOf(section) + 1,
          of: CHAPTER_IDS.length,
          ...('sentence' in words ? { sentence: words.sentence } : {}),
        },
        hue: SECTION_HUES[section] ?? 'plain',
        coast: SECTION_COASTS[section] ?? 'strait',
      };
    }
    case 'story':
      return ofFigure(locale, { kind: 'figure', figure: 'opening-ledger' });
    case 'figure':
      return ofFigure(locale, subject);
    case 'reading': {
      const { hue, coast } = ofFigure(locale, { kind: 'figure', figure: subject.figure });
      const content = {
        template: 'reading',
        claim: claimIdOfFigure(subject.figure),
        reading: subject.reading,
      } as const;
      return { content, hue, ...(coast ? { coast } : {}) };
    }
  }
}

function ofFigure(locale: Locale, { figure }: Extract<CardSubject, { readonly kind: 'figure' }>): CardDesign {
  const { drawing, hue = 'plain' } = findFigure(figure).card(locale);
  const coast: CoastId = figure === 'june-2022-counts' ? 'melilla' : 'strait';
  return { content: drawing, hue, ...(FULL_WIDTH_TEMPLATES.has(drawing.template) ? {} : { coast }) };
}
