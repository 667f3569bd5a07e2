import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { FigureById } from '@/components/sections/FigureById';
import { chartStepsOfFigure } from '@/components/sections/figures';
import type { Locale } from '@/lib/locales';
import type { FigureTableForm } from '../figures/figureComponent';

interface ChartStepsProps {
  readonly locale: Locale;
  /** Id of the chart that the steps explain, e.g. `attempts-by-year`. */
  readonly figure: string;
  readonly children: ReactNode;
  readonly isOnPaper?: boolean;
  readonly tableForm?: FigureTableForm;
}

/**
 * Renders a chart and the texts of the steps that explain it. With script, if the record of the figure defines steps,
 * the chart remains in view beside or above the texts and shows the state of the current step. Otherwise the texts
 * follow the complete chart.
 */
export function ChartSteps({ locale, figure, children, isOnPaper = false, tableForm }: ChartStepsProps) {
  const steps = Children.toArray(children).filter(isElement);
  const shows = isOnPaper ? undefined : chartStepsOfFigure(figure, steps.length);
  const texts = (
    <div className="chart-steps-texts">
      {steps.map(({ key, props: { children: text } }, i) => (
        <div
          key={key}
          className="step"
          data-step={i + 1}
          data-shows={shows?.[i]?.shows}
          data-highlight={shows?.[i]?.highlight?.join(' ')}
        >
          <div className="step-text">{text}</div>
        </div>
      ))}
    </div>
  );
  const props = { locale, id: figure, ...(tableForm ? { tableForm } : {}) };
  return (
    <div className="chart-steps">
      {shows ? (
        <FigureById {...props} steps={texts} />
      ) : (
        <>
          <FigureById {...props} isOnPaper={isOnPaper} />
          {texts}
        </>
      )}
    </div>
  );
}

function isElement(child: ReactNode): child is ReactElement<{ children: ReactNode }> {
  return isValidElement(child);
}
