/**
 * Digit runs of a page's text that nothing traces. Runs in the page, so it holds on to nothing outside itself.
 * @returns each loose run with the words around it.
 */
export function looseNumbers(): string[] {
  const traced =
    '[data-observation], [data-derived], [data-incident], [data-tally], [data-scale], time, [data-verbatim], [data-ui]';
  const loose: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement;
    if (!/\p{N}/u.test(text) || !parent || parent.closest('script, style, noscript')) continue;
    if (!parent.closest(traced)) loose.push(`<${parent.tagName.toLowerCase()}> ${text.trim().slice(0, 80)}`);
  }
  return loose;
}
