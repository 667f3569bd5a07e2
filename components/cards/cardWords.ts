import type { ClaimFigureId } from '@/components/claim/claimFigures';
import { claimIdOf } from '@/components/claim/claimIdOf';
import { isDerived } from '@/components/claim/readingBars';
import { figureTitle } from '@/components/figures/figureTitle';
import { type FigureId, figureOf, isClaimFigure } from '@/components/sections/figures';
import { claim, find } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { type MessageValues, tallies } from '@/lib/text/formatMessage';
import { language } from '@/lib/text/language';
import { messages } from '@/lib/text/messages';
import { readingWords } from '@/lib/text/readingWords';
import type { CardSubject } from './cards';

/** The texts of a card, with tags for facts, such as `<value>id</value>`. */
export interface CardWords {
  /** A true sentence that a reader would repeat. */
  readonly headline: string;
  /** A sentence on what the numbers do not mean. */
  readonly caveat: string;
  /** The counting body. */
  readonly who: string;
  /** Values of the texts' variables. */
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

/** The sentence of a claim as the brief printed it. */
function quotation(locale: Locale, id: ClaimFigureId): string {
  const [open, close] = language(locale, 'quotes');
  return claim(claimIdOf(id))
    .fragments.map((fragment) => `${open}${fragment}${close}`)
    .join(' […] ');
}
