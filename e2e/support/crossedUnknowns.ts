/**
 * Finds drawn unknowns with something else painted over or under them, apart from the lines of a scale: checks every
 * pixel along the middle of each, across and down. Runs in the page, so it uses nothing outside itself.
 * @returns each crossed unknown with the element that crosses it, and each that is not hatched at all
 */
export function crossedUnknowns(): string[] {
  const crossed: string[] = [];
  for (const mark of document.querySelectorAll<SVGGraphicsElement>('[data-figure] svg [data-unknown]')) {
    const hatched = mark.matches('[fill^="url"]') ? mark : mark.querySelector<SVGGraphicsElement>('[fill^="url"]');
    if (!hatched) crossed.push(`${mark.dataset.observation}: nothing in it is hatched`);
    if (!hatched?.checkVisibility()) continue;
    hatched.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = hatched.getBoundingClientRect();
    const points: [number, number][] = [];
    for (let y = top + 2; y < bottom - 2; y += 1) points.push([(left + right) / 2, y]);
    for (let x = left + 2; x < right - 2; x += 1) points.push([x, (top + bottom) / 2]);
    for (const [x, y] of points) {
      const others = document
        .elementsFromPoint(x, y)
        .filter((node) => node instanceof SVGGeometryElement && !mark.contains(node) && node.ownerSVGElement)
        .filter((node) => hatched.ownerSVGElement?.contains(node) && !node.closest('.year-tick'));
      for (const other of others) {
        const name = `<${other.tagName} class="${other.getAttribute('class') ?? ''}">`;
        crossed.push(`${mark.dataset.observation}: ${name} of ${other.parentElement?.getAttribute('class')}`);
      }
    }
  }
  return [...new Set(crossed)];
}
