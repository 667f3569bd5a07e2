import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { figureId } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { FigureFoot } from '../figures/FigureFrame';
import { figureParts } from '../figures/figureParts';

interface ScrollyProps {
  readonly locale: Locale;
  /** Id of the figure that the steps make up. */
  readonly figure: string;
  readonly children: ReactNode;
}

/**
 * A sequence of steps with one picture at a time. Without script every step stands with its own picture; with it,
 * `<scrolly-steps>` keeps the pictures in one place and shows the one whose text is being read.
 */
export function Scrolly({ locale, figure, children }: ScrollyProps) {
  const steps = Children.toArray(children).filter(isStep);
  const words = messages(locale).steps;
  const parts = figureParts(locale, figureId(figure));
  return (
    <figure className="figure scrolly-figure" data-figure={figure} id={figure} aria-label={parts.tableCaption}>
      <scrolly-steps className="scrolly">
        {steps.map((step, i) => cloneElement(step, { n: i + 1 }))}
        <div className="step-nav" role="group" aria-label={words.label} hidden>
          <button type="button" data-go="-1" aria-label={words.previous} />
          <span data-ui="" className="step-count">
            <span data-current="">1</span> {words.of} {steps.length}
          </span>
          <button type="button" data-go="1" aria-label={words.next} />
        </div>
      </scrolly-steps>
      <FigureFoot locale={locale} id={figure} {...parts} />
    </figure>
  );
}

function isStep(child: ReactNode): child is ReactElement<{ n?: number; scene: string }> {
  return isValidElement<{ scene?: string }>(child) && child.props.scene !== undefined;
}
