import { MessageText } from '@/components/text/MessageText';
import { collectionCounts } from '@/lib/facts/collectionCounts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Statement, observation, report, origin: what each is, and how many are held. */
export function ChainSteps({ locale }: { readonly locale: Locale }) {
  return (
    <ol className="chain-steps">
      {Object.entries(messages(locale).about.method.chain.steps).map(([id, step]) => (
        <li key={id}>
          <h3>{step.name}</h3>
          <p>
            <MessageText locale={locale} message={step.text} counts={collectionCounts()} />
          </p>
        </li>
      ))}
    </ol>
  );
}
