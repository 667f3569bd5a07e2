export interface CardRules {
  /** The part of the window, across, in which every word stands: the square that chat programs crop to. CSS px. */
  readonly left: number;
  readonly right: number;
  /** Words are at least as large as this, CSS px. */
  readonly leastWord: number;
}

/**
 * What is wrong with the card that a page shows, in plain sentences: a part that is missing, hidden, too small or cut
 * off, a drawing without room, a character that our fonts do not have. Runs in the page.
 */
export function cardErrors({ left, right, leastWord }: CardRules): string[] {
  const errors: string[] = [];
  const square = document.querySelector<HTMLElement>('.card-square');
  if (!square) return ['has no card'];
  for (const name of ['title', 'unit', 'period', 'reporter', 'caveat']) {
    const part = document.querySelector<HTMLElement>(`.card [data-part="${name}"]`);
    const words = part?.textContent.trim() ?? '';
    if (!part || words === '' || !part.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      errors.push(`does not say its ${name}`);
      continue;
    }
    const size = Number.parseFloat(getComputedStyle(part).fontSize);
    if (size < leastWord) errors.push(`sets its ${name} in ${size} px, less than ${leastWord}`);
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
  if (square.scrollHeight > square.clientHeight || square.scrollWidth > square.clientWidth)
    errors.push('has more words than room');
  const drawing = document.querySelector('.card-drawing')?.getBoundingClientRect();
  if (!drawing || drawing.height < innerHeight / 7) errors.push('has no room for its drawing');
  return errors;

  /** A character that a font lacks is drawn by another font, or as the box that stands for all of them. */
  function isMissing(character: string, { fontFamily, fontWeight, fontStyle }: CSSStyleDeclaration): boolean {
    if (/\s/.test(character)) return false;
    const own = fontFamily.split(',')[0] ?? '';
    const look = (text: string, then: string) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 60;
      const pen = canvas.getContext('2d');
      if (!pen) return '';
      pen.font = `${fontStyle} ${fontWeight} 40px ${own}, ${then}`;
      pen.fillText(text, 5, 45);
      return canvas.toDataURL();
    };
    return (
      look(character, 'serif') !== look(character, 'monospace') ||
      look(character, 'serif') === look('\u{10fffd}', 'serif')
    );
  }
}
