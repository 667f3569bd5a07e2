/** What is laid out in a frame of its own: charts row by row, where they have rows, and the texts. */
const PARTS = '.tele-row, .june-thing, .deaths-columns > div, .chart-wide, .chart-narrow, .step-text';

/**
 * Lays a sequence that comes near from below out part by part: all of it in one frame is a long task on a slow phone.
 * Parts that wait have `data-late` (scrollyStyle.ts). A reader who is there at once, by a jump, sees all of it at once.
 * @param arrive is called when the sequence has come near from below, and none of its parts has been styled yet
 */
export function layOutByParts(sequence: HTMLElement, arrive: () => void): void {
  const parts = [...sequence.querySelectorAll<HTMLElement>(PARTS)];
  for (const part of parts) part.dataset.late = '';
  const layOut = (count: number) => {
    for (const part of parts.splice(0, count)) delete part.dataset.late;
    if (parts.length > 0) requestAnimationFrame(() => layOut(1));
  };
  sequence.addEventListener('contentvisibilityautostatechange', (event) => {
    const isOwn = event.target === sequence && event instanceof ContentVisibilityAutoStateChangeEvent;
    if (!isOwn || event.skipped) return;
    const isBelow = sequence.getBoundingClientRect().top > innerHeight;
    if (isBelow && parts.length > 0) arrive();
    layOut(isBelow ? 0 : parts.length);
  });
}
