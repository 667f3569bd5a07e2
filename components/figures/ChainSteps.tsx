import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { HoldingText } from './HoldingText';

/** Statement, observation, report, origin: what each is, and how many are held. */
export function ChainSteps({ locale }: { readonly locale: Locale }) {
  return (
    <ol className="chain-steps">
      {Object.entries(messages(locale).about.method.chain.steps).map(([id, step]) => (
        <li key={id}>
          <h3>{step.name}</h3>
          <p>
            <HoldingText locale={locale} text={step.text} />
          </p>
        </li>
      ))}
    </ol>
  );
}
