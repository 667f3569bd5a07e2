/**
 * Calls `update` at most once a frame while the page scrolls or changes size and `target` is at most half a window's
 * height away, until `signal` aborts.
 */
export function onScrollNearViewport(target: Element, update: () => void, signal: AbortSignal): void {
  let frame = 0;
  const schedule = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  };
  // After a jump the content in between is laid out a frame later, without a scroll event.
  const page = new ResizeObserver(schedule);
  const listen = () => {
    addEventListener('scroll', schedule, { passive: true, signal });
    addEventListener('resize', schedule, { signal });
    page.observe(document.body);
    schedule();
  };
  const unlisten = () => {
    removeEventListener('scroll', schedule);
    removeEventListener('resize', schedule);
    page.disconnect();
    // Update once more, because a jump away must show the first or the last step.
    schedule();
  };
  // A target that is far away may not be laid out yet, and is not measured.
  let isNear = false;
  const observer = new IntersectionObserver(
    (entries) => {
      const wasNear = isNear;
      isNear = entries.at(-1)?.isIntersecting === true;
      if (isNear && !wasNear) listen();
      else if (wasNear && !isNear) unlisten();
    },
    { rootMargin: '50% 0px' },
  );
  observer.observe(target);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    page.disconnect();
    cancelAnimationFrame(frame);
  });
}
