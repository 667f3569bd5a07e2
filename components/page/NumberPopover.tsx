import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Popover in which the card of a number opens (components/number/NumberCard.element.ts). Empty and hidden at first. */
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
