import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/**
 * Renders the empty popover into which `<number-card>` loads what the site knows about a number that is clicked
 * (components/number/NumberCard.element.ts).
 */
export function NumberPopover({ locale }: { readonly locale: Locale }) {
  const words = messages(locale);
  return (
    <number-card
      popover="auto"
      role="dialog"
      aria-label={words.number.ask}
      tabIndex={-1}
      data-loading={words.number.loading}
      data-failed={words.number.failed}
      data-close={words.page.close}
    />
  );
}
