const adopted = new Set<string>();

/** Gives the page the style of an element, once: it comes with the element, as no page without script needs it. */
export function adoptStyle(style: string): void {
  if (adopted.has(style)) return;
  adopted.add(style);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}
