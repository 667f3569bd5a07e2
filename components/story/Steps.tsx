import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { Figure } from './Figure';

interface StepsProps {
  readonly locale: Locale;
  /** Id of the chart that the steps explain, e.g. `attempts-by-year`. */
  readonly figure: string;
  readonly children: ReactNode;
}

/** A chart, whole, and the steps that explain it one thing at a time. */
export function Steps({ locale, figure, children }: StepsProps) {
  const steps = Children.toArray(children).filter(isElement);
  return (
    <div className="chart-steps">
      <Figure locale={locale} id={figure} />
      <div className="chart-steps-texts">{steps.map((step, i) => cloneElement(step, { n: i + 1 }))}</div>
    </div>
  );
}

function isElement(child: ReactNode): child is ReactElement<{ n?: number }> {
  return isValidElement(child);
}
