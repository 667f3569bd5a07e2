import { ClaimFigure } from '@/components/figures/ClaimFigure';
import type { Locale } from '@/lib/locales';

/** A figure in the flow of a chapter, by its id. */
export function Figure({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  if (id.startsWith('claim-')) return <ClaimFigure locale={locale} claimId={id.slice('claim-'.length)} />;
  throw new Error(`The figure "${id}" is not one that stands alone in a chapter.`);
}
