declare global {
  // Stands in the tested page: what shifted, each with how far.
  var shifts: string[];
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly {
      readonly node: Node | null;
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }[];
  }
}

/**
 * Lists from now on, in `shifts`, what shifts; a readout goes from mark to mark. Runs in the page.
 * @param isInputExcused whether what a reader's own press moves is no surprise
 */
export function watchShifts(isInputExcused: boolean): void {
  globalThis.shifts = [];
  // The words of a readout are replaced as it goes on: by the time that this is heard, they may have left the page.
  const isReadout = (node: Node | null) =>
    !node?.isConnected ||
    (node instanceof Element ? node : node.parentElement)?.closest('.readout-mark, .readout-card');
  const box = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ');
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      if (isInputExcused && hadRecentInput) continue;
      if (sources.length > 0 && sources.every(({ node }) => isReadout(node))) continue;
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const name = node instanceof Element ? node.className : node?.textContent;
        return `${name} from ${box(previousRect)} to ${box(currentRect)}`;
      });
      globalThis.shifts.push(`${value}: ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift' });
}
