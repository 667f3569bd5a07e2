import { collectionCounts } from '@/lib/facts/collectionCounts';
import type { Locale } from '@/lib/locales';
import { TallyText } from './TallyText';

/** Words of ours in which `{reports}` stands for a count made at build. @throws Error for a count that there is not. */
export function HoldingText({ locale, text }: { readonly locale: Locale; readonly text: string }) {
  return <TallyText locale={locale} text={text} counts={collectionCounts()} />;
}
