/** What is laid out in a frame of its own: charts row by row, where they have rows, and the texts. */
const PARTS = '.tele-row, .june-thing, .deaths-columns > div, .chart-wide, .chart-narrow, .step-text';

/**
 * Lays a sequence that comes near from below out part by part: all of it in one frame is a long task on a slow phone.
 * Parts that wait have `data-late` (ScrollySteps.css). A reader who is there at once, by a jump or from below, sees all of
 * it at once: what lies above a reader must not change its height in every frame.
 * @param arrive is called when the sequence has come near from below, and none of its parts has been styled yet
 */
export function layOutByParts(sequence: HTMLElement, arrive: () => void): void {
  const parts = [...sequence.querySelectorAll<HTMLElement>(PARTS)];
  for (const part of parts) part.dataset.late = '';
  const isBelow = () => sequence.getBoundingClientRect().top > innerHeight;
  const layOut = () => {
    for (const part of parts.splice(0, isBelow() ? 1 : parts.length)) delete part.dataset.late;
    if (parts.length > 0) requestAnimationFrame(layOut);
  };
  const begin = (event: Event) => {
    const isOwn = event.target === sequence && event instanceof ContentVisibilityAutoStateChangeEvent;
    if (!isOwn || event.skipped) return;
    sequence.removeEventListener('contentvisibilityautostatechange', begin);
    if (isBelow()) {
      arrive();
      requestAnimationFrame(layOut);
    } else layOut();
  };
  sequence.addEventListener('contentvisibilityautostatechange', begin);
}
