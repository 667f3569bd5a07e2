import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { ExplorerRecord } from '../explorerRecord';

/**
 * Hides, by one attribute, what stands for records that do not fit. By hand: hiding is what a browser does at once, while
 * React would look at each.
 * @param within holds the elements, the same as long as it is there
 * @param selector of elements whose `data-incident` is their record’s id; none is hidden at first
 * @param fitting the same until something else is chosen
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
  const items = useRef<Item[]>(undefined);
  useLayoutEffect(() => {
    if (wasAll.current && isAll) return;
    wasAll.current = isAll;
    const ids = new Set(fitting.map(({ id }) => id));
    items.current ??= itemsIn(within.current, selector);
    for (const item of items.current) {
      const isHidden = !ids.has(item.id);
      if (item.isHidden === isHidden) continue;
      item.isHidden = isHidden;
      if (isHidden) item.element.setAttribute(attribute, value);
      else item.element.removeAttribute(attribute);
    }
  }, [within, selector, fitting, isAll, attribute, value]);
}

interface Item {
  readonly element: Element;
  readonly id: string;
  isHidden: boolean;
}

function itemsIn(within: Element | null, selector: string): Item[] {
  const elements = [...(within?.querySelectorAll(selector) ?? [])];
  return elements.map((element) => ({ element, id: element.getAttribute('data-incident') ?? '', isHidden: false }));
}
