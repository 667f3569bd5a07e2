import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Buttons from step to step, hidden until the script shows them. */
export function StepNav({ locale, count }: { readonly locale: Locale; readonly count: number }) {
  const words = messages(locale).steps;
  return (
    <div className="step-nav" role="group" aria-label={words.label} hidden>
      <button type="button" data-go="-1" aria-label={words.previous} />
      <span data-ui="">
        <span data-current="">1</span> {words.of} {count}
      </span>
      <button type="button" data-go="1" aria-label={words.next} />
    </div>
  );
}
