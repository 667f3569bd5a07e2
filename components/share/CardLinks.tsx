import {
  CARD_SIZES_PX,
  type CardFormat,
  type CardSubject,
  cardIdOfSubject,
  cardPicturePath,
} from '@/components/cards/cards';
import { LeftToRight } from '@/components/text/LeftToRight';
import type { Locale } from '@/lib/locales';
import { HAS_ARTEFACTS } from '@/lib/site/artefacts';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';

interface CardLinksProps {
  readonly locale: Locale;
  readonly subject: CardSubject;
}

/**
 * Renders links to download the share cards of a figure, a reading or the story; nothing where the build rendered no
 * cards.
 */
export function CardLinks({ locale, subject }: CardLinksProps) {
  if (!HAS_ARTEFACTS) return null;
  const words = messages(locale).share.cards;
  const formats = Object.keys(CARD_SIZES_PX) as CardFormat[];
  const id = cardIdOfSubject(subject);
  return (
    <p className="shared-cards mt-3 mb-10 flex max-w-176 flex-wrap items-baseline gap-x-7 font-sans text-note [&_a]:py-2.5">
      {words.download}
      {punctuationOf(locale).colon}
      {formats.map((format) => (
        <a key={format} href={`${BASE_PATH}${cardPicturePath(locale, id, format)}`} download={`${id}-${format}.png`}>
          {words.formats[format]}
          {punctuationOf(locale).comma}
          <span data-ui="">
            <LeftToRight
              locale={locale}
            >{`${CARD_SIZES_PX[format].width} × ${CARD_SIZES_PX[format].height}`}</LeftToRight>
          </span>
        </a>
      ))}
    </p>
  );
}
