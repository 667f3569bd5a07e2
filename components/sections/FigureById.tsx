import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { FIGURE_RECORDS, findFigure } from './figures';

interface FigureByIdProps extends Omit<FigureComponentProps, 'figure' | 'figures'> {
  readonly id: string;
}

/**
 * Renders a figure in the text of a chapter, by its id.
 * @throws Error for a figure without a component: a map, which the steps of its chapter render
 */
export function FigureById({ id, ...props }: FigureByIdProps) {
  const figure = findFigure(id);
  const { Component } = figure;
  if (!Component)
    throw new Error(`The figure "${id}" has no component: the steps of its chapter show it, not <Figure>.`);
  return <Component figure={figure} figures={FIGURE_RECORDS} {...props} />;
}
