import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { figureWords } from '@/components/figures/figureWords';
import { findFigure } from '@/components/sections/figures';
import type { Locale } from '@/lib/locales';
import { FigureFooter } from '../figures/FigureLayout';
import type { FigureTableForm } from '../figures/figureComponent';
import { stepButtonAttributes } from '../figures/stepButtonAttributes';

interface MapStepsProps {
  readonly locale: Locale;
  /** Id of the figure whose scenes the steps show. */
  readonly figure: string;
  readonly children: ReactNode;
  /** True for pages made for print: each step has its own picture, and there is no script. Default: false. */
  readonly isOnPaper?: boolean;
  readonly tableForm?: FigureTableForm;
}

/**
 * Renders a sequence of texts, each with the map that it describes below it. With script, `<scrolly-steps>` keeps the
 * map of the text being read in a fixed position.
 */
export function MapSteps({ locale, figure, children, isOnPaper = false, tableForm }: MapStepsProps) {
  const steps = Children.toArray(children).filter(isStep);
  const record = findFigure(figure);
  const Sequence = isOnPaper ? 'div' : 'scrolly-steps';
  return (
    <figure className="figure" data-figure={figure} id={figure} aria-label={figureWords(locale, record).caption}>
      <Sequence className="scrolly" {...(isOnPaper ? {} : stepButtonAttributes(locale))}>
        {steps.map((step, i) => cloneElement(step, { n: i + 1 }))}
      </Sequence>
      <FigureFooter locale={locale} figure={record} tableForm={tableForm} />
    </figure>
  );
}

function isStep(child: ReactNode): child is ReactElement<{ n?: number; scene: string }> {
  return isValidElement<{ scene?: string }>(child) && child.props.scene !== undefined;
}
