import { isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { FigureFrame, type FigureFrameProps } from '../figures/FigureFrame';
import { Figure } from './Figure';

/**
 * What a figure says around its drawing: title, table, sources, without a second list of them. The figure is called
 * as the function that it is, down to the frame it hands them to.
 * @throws Error for a figure whose frame is not `<FigureFrame>`.
 */
export function frameOf(locale: Locale, id: string): FigureFrameProps {
  const frame = findFrame(Figure({ locale, id }));
  if (!frame) throw new Error(`The figure "${id}" has no <FigureFrame>, so no edition without pictures can show it.`);
  return frame.props;
}

function findFrame(node: ReactNode): ReactElement<FigureFrameProps> | undefined {
  if (Array.isArray(node)) {
    for (const child of node) {
      const frame = findFrame(child);
      if (frame) return frame;
    }
    return undefined;
  }
  if (!isValidElement<{ children?: ReactNode }>(node)) return undefined;
  if (node.type === FigureFrame) return node as ReactElement<FigureFrameProps>;
  if (typeof node.type === 'function') return findFrame((node.type as (props: object) => ReactNode)(node.props));
  return findFrame(node.props.children);
}
