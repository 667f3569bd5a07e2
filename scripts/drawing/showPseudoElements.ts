const QUOTES: Readonly<Record<string, string>> = { 'open-quote': '“', 'close-quote': '”' };

const SIDES = ['before', 'after'] as const;

/** Puts elements where a sheet of style makes boxes or words of its own: only elements say where they are. */
export function showPseudoElements(root: Element): void {
  // The page's policy lets no sheet in as an element.
  const hide = new CSSStyleSheet();
  for (const side of SIDES) hide.insertRule(`[data-shown-${side}]::${side} { display: none !important; }`);
  document.adoptedStyleSheets.push(hide);
  for (const element of [...root.querySelectorAll<HTMLElement>('*')]) {
    if (element instanceof SVGElement || !element.checkVisibility()) continue;
    for (const side of SIDES) show(element, side);
  }
}

function show(element: HTMLElement, side: (typeof SIDES)[number]): void {
  const style = getComputedStyle(element, `::${side}`);
  const { content, display } = style;
  if (display === 'none' || content === 'none' || content === 'normal') return;
  const words = QUOTES[content] ?? content.replace(/^"(.*)"$/, '$1');
  const isDrawn =
    words !== '' ||
    style.backgroundImage !== 'none' ||
    /[1-9]/.test(style.borderWidth) ||
    style.backgroundColor !== 'rgba(0, 0, 0, 0)';
  if (!isDrawn) return;
  const shown = document.createElement('span');
  for (const name of style) shown.style.setProperty(name, style.getPropertyValue(name));
  if (display === 'inline')
    for (const name of ['inline-size', 'block-size', 'width', 'height']) shown.style.removeProperty(name);
  shown.textContent = words;
  if (words === '' && side === 'before' && style.position === 'static') {
    lay(shown, element);
    return;
  }
  element.setAttribute(`data-shown-${side}`, '');
  if (side === 'before') element.prepend(shown);
  else element.append(shown);
}

/** A rule above all else of an element is laid over it: as its first child, it would change what sheets say of others. */
function lay(rule: HTMLElement, element: HTMLElement): void {
  const { left, top } = element.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(element);
  rule.style.position = 'absolute';
  rule.style.left = `${left + element.clientLeft + Number.parseFloat(paddingLeft)}px`;
  rule.style.top = `${top + element.clientTop + Number.parseFloat(paddingTop)}px`;
  for (const name of ['right', 'bottom']) rule.style.setProperty(name, 'auto');
  document.querySelector('main')?.append(rule);
}
