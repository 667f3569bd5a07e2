declare global {
  // Set in the tested page: what shifted, and how far.
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
 * Records a line for each layout shift in the global variable `shifts`, except those of a readout that moves between
 * marks. Runs in the page.
 * @param isInputExcused whether shifts after a reader's own input are ignored
 */
export function recordLayoutShifts(isInputExcused: boolean): void {
  globalThis.shifts = [];
  // A readout replaces its words when it moves: by the time of this event they may have left the page.
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
