import { MessageText } from '@/components/text/MessageText';
import { collectionCounts } from '@/lib/facts/collectionCounts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** The steps from origin to statement: what each is, and how many the fact base has. */
export function ChainSteps({ locale }: { readonly locale: Locale }) {
  return (
    <ol className="grid max-w-160 gap-4 border-s border-ink">
      {Object.entries(messages(locale).about.method.chain.steps).map(([id, step]) => (
        <li
          key={id}
          className="relative ps-6 before:absolute before:start-0 before:top-3 before:w-3.5 before:border-t before:border-ink"
        >
          <h3>{step.name}</h3>
          <p>
            <MessageText locale={locale} message={step.text} counts={collectionCounts()} />
          </p>
        </li>
      ))}
    </ol>
  );
}
