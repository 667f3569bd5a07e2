export interface Fit {
  /** Pixels of the picture to one CSS px. */
  readonly scale: number;
  /** Words of a drawing that would be smaller than this, in pixels of the picture, are left out of it. */
  readonly leastWord: number;
  /** Whether a map fills its place, cut at its sides, or stands in it whole. */
  readonly fillsWithMap: boolean;
}

/**
 * Leaves of a figure what its card shows (`data-shown`), and scales that to its place. Runs in the page.
 */
export function fitDrawing({ scale, leastWord, fillsWithMap }: Fit): void {
  const place = document.querySelector<HTMLElement>('.card-drawing');
  const figure = document.querySelector<HTMLElement>('.card-figure');
  if (!place || !figure) return;
  const { width, height } = place.getBoundingClientRect();
  let shown = chosen();
  const isMap = shown.some((element) => element.matches('.map-frame'));
  const isCut = isMap && fillsWithMap;

  let box = boxAround(shown);
  let by = scaleOf(box);
  if (isCut || wordsAreSmall()) {
    figure.dataset.wordless = '';
    // Without its words a chart is clearer in the frame that needs less height.
    shown = chosen();
    const marks = shown.flatMap((element) => [...element.querySelectorAll('*'), element]).filter(isMark);
    if (!isMap && marks.length > 0) box = boxAround(marks);
    by = scaleOf(box);
    // Not what is computed: it would appear without the words that say so.
    for (const value of figure.querySelectorAll<SVGTextElement>('.bar-value')) enlarge(value);
  }
  for (const element of shown) element.classList.add('card-shown');
  const origin = figure.getBoundingClientRect();
  const across = (origin.left - box.left) * by + (isMap ? (width - box.width * by) / 2 : 0);
  const down = (origin.top - box.top) * by + (height - box.height * by) / 2;
  figure.style.transform = `translate(${across}px, ${down}px) scale(${by})`;

  /** The parts that the card shows, in the frame that is laid out. */
  function chosen(): Element[] {
    return [...(figure?.querySelectorAll(figure.dataset.shown ?? '') ?? [])].filter(isLaidOut);
  }

  function wordsAreSmall(): boolean {
    const words = shown.flatMap((element) => [element, ...element.querySelectorAll('*')]).filter(isWord);
    const sizes = words.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    return sizes.length > 0 && Math.min(...sizes) * by * scale < leastWord;
  }

  function scaleOf(of: DOMRect): number {
    const scales = [width / of.width, height / of.height];
    return Math.min(isCut ? Math.max(...scales) : Math.min(...scales), 2.5);
  }

  function boxAround(elements: readonly Element[]): DOMRect {
    const boxes = elements.map((element) => element.getBoundingClientRect());
    const left = Math.min(...boxes.map((each) => each.left));
    const top = Math.min(...boxes.map((each) => each.top));
    const right = Math.max(...boxes.map((each) => each.right));
    return new DOMRect(left, top, right - left, Math.max(...boxes.map((each) => each.bottom)) - top);
  }

  function isLaidOut(element: Element): boolean {
    const { width: across, height: down } = element.getBoundingClientRect();
    return across > 0 || down > 0;
  }

  function isWord(element: Element): boolean {
    return element.childElementCount === 0 && element.textContent?.trim() !== '' && isLaidOut(element);
  }

  /** A shape, or a sign that a style draws. */
  function isMark(element: Element): boolean {
    const isShape = element instanceof SVGGeometryElement || element instanceof SVGUseElement;
    return (isShape || element instanceof HTMLElement) && isLaidOut(element);
  }

  /** A value stands in its bar as large as the card's own words, where the bar is long enough. */
  function enlarge(value: SVGTextElement): void {
    const old = value.getBoundingClientRect();
    const bars = [...(value.ownerSVGElement?.querySelectorAll('rect') ?? [])].map((bar) => bar.getBoundingClientRect());
    const bar = bars.find(
      ({ left, right, top, bottom }) =>
        left < old.x + old.width / 2 &&
        right > old.x + old.width / 2 &&
        top < old.y + old.height / 2 &&
        bottom > old.y + old.height / 2,
    );
    value.style.fontSize = `${leastWord / by}px`;
    value.style.dominantBaseline = 'central';
    const now = value.getBoundingClientRect();
    if (!bar || now.width > bar.width - 16 / by || now.height > bar.height) return;
    value.setAttribute(
      'y',
      String((value.ownerSVGElement?.getBoundingClientRect().top ?? 0) * -1 + bar.top + bar.height / 2),
    );
    value.classList.add('card-value');
  }
}
