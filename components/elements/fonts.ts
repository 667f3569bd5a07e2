/**
 * Asks for the site's fonts once the first words are painted, so that no font stands between a reader and the text on a
 * slow line. On a return visit, when the style sheet comes from the cache, the fonts do too and are asked for at once.
 */
function askForFonts(): void {
  document.documentElement.dataset.fonts = '';
}

const sheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
const [visit] = sheet ? performance.getEntriesByName(sheet.href) : [];
const isReturn = visit instanceof PerformanceResourceTiming && visit.transferSize === 0;
const firstPaint = new PerformanceObserver((paints) => {
  if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
  firstPaint.disconnect();
  askForFonts();
});

if (isReturn || !PerformanceObserver.supportedEntryTypes.includes('paint')) askForFonts();
else firstPaint.observe({ type: 'paint', buffered: true });

export {};
