import type { ClaimFigureId } from '@/components/claim/claimFigures';
import { claimIdOfFigure } from '@/components/claim/claimIdOfFigure';
import { FIGURE_IDS, type FigureId, isClaimFigureId } from '@/components/sections/figures';
import { CHAPTER_IDS, type ChapterId } from '@/content/chapters';
import { findClaim } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { HAS_ARTEFACTS } from '@/lib/site/artefacts';
import { addressWithDataVersion } from '@/lib/site/dataVersion';

/** The page, or the section, figure or reading, for which a share card is made. */
export type CardSubject =
  | { readonly kind: 'site' }
  | { readonly kind: 'story' }
  | { readonly kind: 'section'; readonly section: ChapterId }
  | { readonly kind: 'figure'; readonly figure: FigureId }
  | { readonly kind: 'reading'; readonly figure: ClaimFigureId; readonly reading: string };

/**
 * Sizes of the formats of a share card, px. Link previews show the wide card; the upright one is for downloading and
 * posting.
 */
export const CARD_SIZES_PX = {
  wide: { width: 1200, height: 630 },
  post: { width: 1080, height: 1350 },
} as const;

export type CardFormat = keyof typeof CARD_SIZES_PX;

/** Left and right edge of the square to which chat programs crop a wide card, px; no word may cross them. */
export const CHAT_CROP_EDGES_PX = { left: 285, right: 915 } as const;

const SUBJECTS: readonly CardSubject[] = [
  { kind: 'site' },
  { kind: 'story' },
  ...CHAPTER_IDS.map((section) => ({ kind: 'section' as const, section })),
  ...FIGURE_IDS.map((figure) => ({ kind: 'figure' as const, figure })),
  ...FIGURE_IDS.filter(isClaimFigureId).flatMap((figure) =>
    findClaim(claimIdOfFigure(figure)).readings.map(({ id }) => ({ kind: 'reading' as const, figure, reading: id })),
  ),
];

/** Returns the id of a card in addresses, e.g. `section-fences` or `claim-attempts-B`. */
export function cardIdOfSubject(subject: CardSubject): string {
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

/** The subjects of all cards, by the id of the card in addresses. */
export const CARD_SUBJECTS_BY_ID: ReadonlyMap<string, CardSubject> = new Map(
  SUBJECTS.map((subject) => [cardIdOfSubject(subject), subject]),
);

/** Path of the one preview picture that all pages use when the build has no browser. */
const DEFAULT_CARD = '/cards/default.png';

/** Returns the path of a card's picture below the site's root, e.g. `/cards/en/section-fences.png`. */
export function cardPicturePath(locale: Locale, id: string, format: CardFormat = 'wide'): string {
  const { width, height } = CARD_SIZES_PX[format];
  return `/cards/${locale}/${id}${format === 'wide' ? '' : `-${width}x${height}`}.png`;
}

/**
 * Returns the address of the picture for previews of a page, below the site's root. Networks cache pictures by address,
 * so it contains the data version; the server ignores the query and sends the newest picture.
 */
export function previewPictureAddress(locale: Locale, subject: CardSubject): string {
  return HAS_ARTEFACTS ? addressWithDataVersion(cardPicturePath(locale, cardIdOfSubject(subject))) : DEFAULT_CARD;
}
