/**
 * Tells the page around this one how tall it is, in CSS px, in the three ways that newsrooms' pages listen for. It says
 * no more than that, so whoever frames it may hear it.
 */
export function tellHeight(exact: number): void {
  if (parent === window) return;
  const height = Math.ceil(exact);
  const { pathname, search } = location;
  const say = (message: unknown) => parent.postMessage(message, '*');
  // AMP, and resizers that took over its words.
  say({ sentinel: 'amp', type: 'embed-size', height });
  say({ 'datawrapper-height': { [pathname]: height } });
  // Pym names its frames, and hears only what carries the name.
  const frame = new URLSearchParams(search).get('childId');
  if (frame) say(['pym', frame, 'height', height].join('xPYMx'));
}

/** Whether a message comes from a page that listens only now, as one does whose script comes late. */
export function asksForHeight(message: unknown): boolean {
  if (typeof message === 'string') return message.startsWith('pym');
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'frames-init';
}
