/**
 * A promise that resolves once the first words are painted, so that no script delays the text on a slow connection. On
 * a return visit, when the style sheet comes from the cache, it resolves at once.
 */
export const firstPaint = new Promise<void>((resolve) => {
  const sheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  const [visit] = sheet ? performance.getEntriesByName(sheet.href) : [];
  const isReturn = visit instanceof PerformanceResourceTiming && visit.transferSize === 0;
  if (isReturn || !PerformanceObserver.supportedEntryTypes.includes('paint')) {
    resolve();
    return;
  }
  const paints = new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
    paints.disconnect();
    resolve();
  });
  paints.observe({ type: 'paint', buffered: true });
  // Firefox reports no paint of a page that is scrolled before its first paint, e.g. by an address with a fragment.
  const nextFrame = () => requestAnimationFrame(() => setTimeout(resolve));
  if (document.readyState === 'complete') nextFrame();
  else addEventListener('load', nextFrame, { once: true });
});
