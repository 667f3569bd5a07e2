import { KeyEntry } from '@/components/figures/KeyEntry';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Key to the bars of the readings: they share one scale, and our own arithmetic is outlined. */
export function ClaimLegend({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).figure;
  return (
    <p className="legend">
      <span>{words.oneScale}</span>
      <KeyEntry sign="swatch">{words.derived}</KeyEntry>
    </p>
  );
}
