import type { ClaimFigureId } from '@/components/claim/claimFigures';
import { claimIdOf } from '@/components/claim/claimIdOf';
import { FIGURE_IDS, type FigureId, isClaimFigure } from '@/components/sections/figures';
import { CHAPTERS, type ChapterId } from '@/content/chapters';
import { claim } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { HAS_ARTEFACTS } from '@/lib/site/artefacts';
import { pinned } from '@/lib/site/dataVersion';

/** What a share card shows. */
export type CardSubject =
  | { readonly kind: 'site' }
  | { readonly kind: 'story' }
  | { readonly kind: 'section'; readonly section: ChapterId }
  | { readonly kind: 'figure'; readonly figure: FigureId }
  | { readonly kind: 'reading'; readonly figure: ClaimFigureId; readonly reading: string };

/** Sizes in pixels. Previews of links show the wide one; the upright one is downloaded and posted. */
export const CARD_FORMATS = {
  wide: { width: 1200, height: 630 },
  post: { width: 1080, height: 1350 },
} as const;

export type CardFormat = keyof typeof CARD_FORMATS;

/** Chat programs crop a wide card to its middle, between these, px: no word crosses them. */
export const CARD_SQUARE = { left: 285, right: 915 } as const;

const SUBJECTS: readonly CardSubject[] = [
  { kind: 'site' },
  { kind: 'story' },
  ...CHAPTERS.map((section) => ({ kind: 'section' as const, section })),
  ...FIGURE_IDS.map((figure) => ({ kind: 'figure' as const, figure })),
  ...FIGURE_IDS.filter(isClaimFigure).flatMap((figure) =>
    claim(claimIdOf(figure)).readings.map(({ id }) => ({ kind: 'reading' as const, figure, reading: id })),
  ),
];

/** Name of a card in addresses, e.g. `section-fences`, `claim-attempts-B`. */
export function cardId(subject: CardSubject): string {
  switch (subject.kind) {
    case 'site':
    case 'story':
      return subject.kind;
    case 'section':
      return `section-${subject.section}`;
    case 'figure':
      return subject.figure;
    case 'reading':
      return `${subject.figure}-${subject.reading}`;
  }
}

/** Every card, by its name. */
export const CARDS: ReadonlyMap<string, CardSubject> = new Map(SUBJECTS.map((subject) => [cardId(subject), subject]));

/** What all pages share where the build has no browser, below the site's root. */
const DEFAULT_CARD = '/cards/default.png';

/** Path of a card's picture below the site's root. */
export function cardFile(locale: Locale, id: string, format: CardFormat = 'wide'): string {
  const { width, height } = CARD_FORMATS[format];
  return `/cards/${locale}/${id}${format === 'wide' ? '' : `-${width}x${height}`}.png`;
}

/**
 * Address, below the site's root, of the picture that previews of a page show. Networks keep a picture by its address, which
 * therefore names the version of the data; without its query, or with an older one, it leads to the newest picture.
 */
export function previewPicture(locale: Locale, subject: CardSubject): string {
  return HAS_ARTEFACTS ? pinned(cardFile(locale, cardId(subject))) : DEFAULT_CARD;
}
