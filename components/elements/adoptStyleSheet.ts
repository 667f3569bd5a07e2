interface AdoptedStyle {
  readonly sheet: CSSStyleSheet;
  /** Number of elements on the page that need the style now. */
  users: number;
}

const styles = new Map<string, AdoptedStyle>();

/**
 * Adds the style of an element to the page while at least one such element is on it. The style comes with the script,
 * because a page without script does not need it.
 * @param signal aborts when the element leaves the page
 */
export function adoptStyleSheet(text: string, signal: AbortSignal): void {
  const style = styles.get(text) ?? { sheet: parse(text), users: 0 };
  styles.set(text, style);
  style.users += 1;
  if (style.users === 1) document.adoptedStyleSheets.push(style.sheet);
  signal.addEventListener('abort', () => {
    style.users -= 1;
    if (style.users > 0) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style.sheet);
  });
}

function parse(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
