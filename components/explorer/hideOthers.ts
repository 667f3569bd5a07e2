/**
 * Hides, by one attribute, what stands for records that do not fit. By hand: hiding is what a browser does at once, while
 * React would look at each.
 * @param items elements whose `data-incident` is their record’s id
 * @param attribute and the value with which it hides, e.g. `['display', 'none']`
 */
export function hideOthers(
  items: Iterable<HTMLElement | SVGElement>,
  fitting: ReadonlySet<string>,
  [attribute, value]: readonly [attribute: string, value: string],
): void {
  for (const item of items) {
    const isHidden = !fitting.has(item.dataset.incident ?? '');
    if (item.hasAttribute(attribute) === isHidden) continue;
    if (isHidden) item.setAttribute(attribute, value);
    else item.removeAttribute(attribute);
  }
}
