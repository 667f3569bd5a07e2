/** How much larger than its least size a slide's text may be. */
const SIZES = [1.75, 1.5, 1.25, 1] as const;
/** Of the window's height that a text may fill: fuller ones are easier to read smaller. */
const FILLED = 0.72;

/** Sets the words of a slide as large as the room allows. Figures have a size of their own. */
export function growWords(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  if (!body || slide.dataset.kind === 'figure') return;
  for (const size of SIZES) {
    slide.style.setProperty('--grow', String(size));
    const fits = document.documentElement.scrollHeight <= innerHeight && body.offsetHeight <= FILLED * innerHeight;
    if (fits) return;
  }
}
