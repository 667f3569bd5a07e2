import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { ExplorerRecord } from '@/lib/explorer/explorerRecord';

/**
 * Hides, by one attribute, what stands for records that do not fit. By hand: hiding is what a browser does at once, while
 * React would look at each.
 * @param within holds the elements
 * @param selector of elements whose `data-incident` is their record’s id; none is hidden at first
 * @param fitting the same while nothing is chosen anew
 * @param isAll whether nothing is hidden, as at first
 * @param attribute and the value with which it hides, e.g. `['display', 'none']`
 */
export function useHidden(
  within: RefObject<Element | null>,
  selector: string,
  fitting: readonly ExplorerRecord[],
  isAll: boolean,
  [attribute, value]: readonly [attribute: string, value: string],
): void {
  const wasAll = useRef(true);
  useLayoutEffect(() => {
    if (wasAll.current && isAll) return;
    wasAll.current = isAll;
    const ids = new Set(fitting.map(({ id }) => id));
    for (const item of within.current?.querySelectorAll<HTMLElement | SVGElement>(selector) ?? []) {
      const isHidden = !ids.has(item.dataset.incident ?? '');
      if (item.hasAttribute(attribute) === isHidden) continue;
      if (isHidden) item.setAttribute(attribute, value);
      else item.removeAttribute(attribute);
    }
  }, [within, selector, fitting, isAll, attribute, value]);
}
