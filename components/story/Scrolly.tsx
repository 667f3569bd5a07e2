import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { figureWords } from '@/components/figures/figureWords';
import { figureOf } from '@/components/sections/figures';
import type { Locale } from '@/lib/locales';
import { FigureFoot } from '../figures/FigureLayout';
import type { TableForm } from '../figures/figureComponent';
import { stepButtonWords } from '../figures/stepButtonWords';

interface ScrollyProps {
  readonly locale: Locale;
  /** Id of the figure that the steps make up. */
  readonly figure: string;
  readonly children: ReactNode;
  /** On paper every picture stands with its step, so there is nothing to run and to press. */
  readonly isOnPaper?: boolean;
  readonly tableForm?: TableForm;
}

/**
 * A sequence of steps with one picture at a time. Without script every step stands with its own picture; with it,
 * `<scrolly-steps>` keeps the pictures in one place and shows the one whose text is being read.
 */
export function Scrolly({ locale, figure, children, isOnPaper = false, tableForm }: ScrollyProps) {
  const steps = Children.toArray(children).filter(isStep);
  const record = figureOf(figure);
  const Sequence = isOnPaper ? 'div' : 'scrolly-steps';
  return (
    <figure className="figure" data-figure={figure} id={figure} aria-label={figureWords(locale, record).caption}>
      <Sequence className="scrolly" {...(isOnPaper ? {} : stepButtonWords(locale))}>
        {steps.map((step, i) => cloneElement(step, { n: i + 1 }))}
      </Sequence>
      <FigureFoot locale={locale} figure={record} tableForm={tableForm} />
    </figure>
  );
}

function isStep(child: ReactNode): child is ReactElement<{ n?: number; scene: string }> {
  return isValidElement<{ scene?: string }>(child) && child.props.scene !== undefined;
}
