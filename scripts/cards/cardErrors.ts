export interface CardRules {
  /** The part of the window, across, in which all that is said in full stands: the square that chat programs crop to. CSS px. */
  readonly left: number;
  readonly right: number;
  /** What is said in full, the numbers of the finding, and the names and values of marks are at least as large as this, CSS px. */
  readonly leastWord: number;
  readonly leastNumber: number;
  readonly leastName: number;
}

/**
 * What is wrong with the card that a page shows, in plain sentences: a part that is missing, hidden, too small or cut
 * off, a drawing without room, a character that our fonts do not have. Runs in the page.
 */
export function cardErrors({ left, right, leastWord, leastNumber, leastName }: CardRules): string[] {
  const errors: string[] = [];
  const card = document.querySelector<HTMLElement>('.card');
  if (!card) return ['has no card'];
  const parts = ['title', 'number', 'unit', 'period', 'reporter', 'caveat'].flatMap((name) => {
    const found = [...card.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
    return (found.length > 0 ? found : [undefined]).map((part) => ({ name, part }));
  });
  for (const { name, part } of parts) {
    const words = part?.textContent.trim() ?? '';
    if (!part || words === '' || !part.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      errors.push(`does not say its ${name}`);
      continue;
    }
    const [size, least] = [sizeOf(part), name === 'number' ? leastNumber : leastWord];
    if (size < least) errors.push(`sets its ${name} in ${size} px, less than ${least}`);
    const range = document.createRange();
    range.selectNodeContents(part);
    for (const box of range.getClientRects()) {
      if (box.left < left || box.right > right || box.top < 0 || box.bottom > innerHeight) {
        errors.push(`has no room for its ${name}: “${words}”`);
        break;
      }
    }
    const unknown = [...new Set(words)].filter((character) => isMissing(character, getComputedStyle(part)));
    if (unknown.length > 0) errors.push(`needs a character that the font of its ${name} lacks: ${unknown.join(' ')}`);
  }
  const drawing = card.querySelector('.card-drawing');
  if (card.scrollHeight > card.clientHeight || (drawing && isOverfull(drawing)))
    errors.push('has more words than room');
  if (!drawing || drawing.getBoundingClientRect().height < innerHeight / 5) errors.push('has no room for its drawing');
  const marks = [...card.querySelectorAll('[data-mark]')].filter((mark) => mark.checkVisibility());
  if (marks.length < 2 || marks.length > 7) errors.push(`draws ${marks.length} marks, not two to seven`);
  const isMap = drawing?.querySelector('image') != null;
  for (const mark of marks) {
    if (mark.localName !== 'svg' && !mark.querySelector('[data-mark-name]')) errors.push('draws a mark without a name');
  }
  const words = card.querySelector('.card-head')?.getBoundingClientRect();
  for (const label of card.querySelectorAll('.card-drawing :is([data-mark-name], data)')) {
    if (!label.checkVisibility()) continue;
    const { left: start, right: end, top, bottom } = label.getBoundingClientRect();
    const text = label.textContent.trim();
    if (isMap && words && start < words.right && end > words.left && bottom > words.bottom && words.width < innerWidth)
      errors.push(`has “${text}” under its words`);
    if (text === '') errors.push('does not name a mark');
    const room = drawing?.getBoundingClientRect();
    if (!room || start < room.left - 1 || end > room.right + 1 || top < room.top - 1 || bottom > room.bottom + 8)
      errors.push(`cuts a label off: “${text}”`);
    if (sizeOf(label) < leastName)
      errors.push(`sets “${text}” in ${Math.round(sizeOf(label))} px, less than ${leastName}`);
  }
  const empty = largestEmptyShare();
  if (empty > 0.25) errors.push(`leaves ${Math.round(100 * empty)} % of its frame empty in one piece`);
  return errors;

  /** As it is seen: a word in a drawing is scaled with it. */
  function sizeOf(element: Element): number {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    return element instanceof SVGGraphicsElement ? size * (element.getScreenCTM()?.a ?? 1) : size;
  }

  function isOverfull(place: Element): boolean {
    // The last line of a label may be less high than its letters.
    return place.querySelector('image') === null && place.scrollHeight > place.clientHeight + 8;
  }

  /** The largest rectangle without a word or a mark in it, as a share of the frame; a map is full wherever it reaches. */
  function largestEmptyShare(): number {
    const step = innerWidth / 60;
    const [across, down] = [60, Math.round(innerHeight / step)];
    const boxes = inkBoxes();
    const isFull = (column: number, row: number) =>
      boxes.some(
        (box) =>
          box.left < (column + 1) * step &&
          box.right > column * step &&
          box.top < (row + 1) * step &&
          box.bottom > row * step,
      );
    const heights = new Array<number>(across).fill(0);
    let largest = 0;
    for (let row = 0; row < down; row += 1) {
      for (let column = 0; column < across; column += 1)
        heights[column] = isFull(column, row) ? 0 : (heights[column] ?? 0) + 1;
      for (let from = 0; from < across; from += 1) {
        let height = Number.POSITIVE_INFINITY;
        for (let to = from; to < across && height > 0; to += 1) {
          height = Math.min(height, heights[to] ?? 0);
          largest = Math.max(largest, height * (to - from + 1));
        }
      }
    }
    return largest / (across * down);
  }

  function inkBoxes(): DOMRect[] {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes = [...document.querySelectorAll('.card-drawing :is(i, image, circle, [data-bar])')]
      .filter((mark) => mark.checkVisibility())
      .map((mark) => mark.getBoundingClientRect());
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      boxes.push(...range.getClientRects());
    }
    return boxes;
  }

  /** A character that a font lacks is drawn by another font, or as the box that stands for all of them. */
  function isMissing(character: string, { fontFamily, fontWeight, fontStyle }: CSSStyleDeclaration): boolean {
    if (/\s/.test(character)) return false;
    // Arabic letters are of one font, and the digits beside them of another.
    const own = fontFamily
      .split(',')
      .filter((name) => /^ ?"?(Newsreader|Plex|Naskh)( Display| Figures| Arabic)?"?$/.test(name));
    const look = (text: string, then: string) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 60;
      const pen = canvas.getContext('2d');
      if (!pen) return '';
      pen.font = `${fontStyle} ${fontWeight} 40px ${[...own, then]}`;
      pen.fillText(text, 5, 45);
      return canvas.toDataURL();
    };
    return (
      look(character, 'serif') !== look(character, 'monospace') ||
      look(character, 'serif') === look('\u{10fffd}', 'serif')
    );
  }
}
