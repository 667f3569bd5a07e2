import { KeyEntry } from '@/components/figures/KeyEntry';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** What the bars of the readings have in common, and how our own arithmetic is marked. */
export function ClaimLegend({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).figure;
  return (
    <p className="legend">
      <span>{words.oneScale}</span>
      <KeyEntry sign="swatch">{words.derived}</KeyEntry>
    </p>
  );
}
