import { type QuotedFragmentPart, splitFragmentAtNumbers } from '@/components/claim/splitFragmentAtNumbers';
import { OurTranslation } from '@/components/text/OurTranslation';
import type { ClaimRecord } from '@/lib/facts/claims';
import { findObservation } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { langAttributes } from '@/lib/text/langAttributes';
import { languageRule } from '@/lib/text/language';
import { translationOfQuotation } from '@/lib/text/quotedFragmentsById';
import { CardText } from './CardText';
import type { CardLayout } from './cardLayout';
import type { CardFormat } from './cards';

interface CardClaimTextProps {
  readonly space: CardLayout;
  readonly claim: ClaimRecord;
  readonly top: number;
  readonly height: number;
  readonly className?: string;
  /** Font size of the quotation, px. */
  readonly fontSize: number;
  /** Whether the quotation is the title of its card; our translation is then printed below it. Default: false. */
  readonly isTitle?: boolean;
}

/** Width, px, for an opening quotation mark outside the text column: the padding of `.card-quotation` in card.css. */
const HANG_PX = { wide: 40, post: 72 } as const satisfies Record<CardFormat, number>;

/**
 * Renders a sentence of the brief, in English on every card. Its first quotation mark hangs outside the text column.
 */
export function CardClaimText({
  space,
  claim,
  top,
  height,
  className = '',
  fontSize,
  isTitle = false,
}: CardClaimTextProps) {
  const { locale, format, column, isRtl } = space;
  const [open, close] = languageRule('en', 'quotes');
  const hang = HANG_PX[format];
  return (
    <CardText
      space={space}
      // English is left-to-right on Arabic cards too, so its quotation mark hangs on the left.
      start={isRtl ? column.start : column.start - hang}
      width={column.width + hang}
      top={top}
      height={height}
      className={`card-quotation ${className}`}
      fontSize={fontSize}
      {...(isTitle ? { part: 'title' } : {})}
    >
      <blockquote {...langAttributes(locale, 'en')}>
        {claim.fragments.map((fragment, i) => (
          <span key={fragment} data-verbatim="">
            {i > 0 && <span className="text-quiet"> […] </span>}
            {open}
            {unbrokenGroups(splitFragmentAtNumbers(fragment, claim)).map((parts) => (
              <span key={parts[0]?.text} className={parts.length > 1 ? 'whitespace-nowrap' : undefined}>
                {parts.map((part) => (
                  <Part key={part.text} part={part} isMain={isTitle} />
                ))}
              </span>
            ))}
            {close}
          </span>
        ))}
      </blockquote>
      {isTitle && (
        <p className="quotation-gloss" dir={LOCALES[locale].dir}>
          <OurTranslation locale={locale} translation={findClaimTranslation(locale, claim)} />
        </p>
      )}
    </CardText>
  );
}

/** Returns our translation of a sentence of the brief; undefined on English pages. */
export function findClaimTranslation(locale: Locale, { fragments }: ClaimRecord): string | undefined {
  const translations = fragments.flatMap((fragment) => translationOfQuotation(locale, { fragment, lang: 'en' }) ?? []);
  return translations.length > 0 ? translations.join(' […] ') : undefined;
}

/**
 * Groups the parts of a fragment so that words that join two numbers (“of which”) stay on one line with the number
 * after them.
 */
function unbrokenGroups(parts: readonly QuotedFragmentPart[]): readonly (readonly QuotedFragmentPart[])[] {
  const groups: QuotedFragmentPart[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    if (group?.[0]?.kind === 'hinge' && group.at(-1)?.kind !== 'token') group.push(part);
    else groups.push([part]);
  }
  return groups;
}

function Part({ part, isMain }: { readonly part: QuotedFragmentPart; readonly isMain: boolean }) {
  if (part.kind !== 'token') return part.kind === 'hinge' ? <em>{part.text}</em> : part.text;
  return (
    <data
      value={findObservation(part.observation).value ?? ''}
      data-observation={part.observation}
      data-part={isMain ? 'number' : undefined}
    >
      {part.text}
    </data>
  );
}
