/**
 * Hides or shows what a class should first think about itself: an answer, or the title of a figure and what follows from it.
 * While it is hidden, the slide says in words that something is covered.
 */
export function setConclusionHidden(slide: HTMLElement, isKeptBack: boolean): void {
  for (const told of slide.querySelectorAll<HTMLElement>('[data-conclusion]')) told.hidden = isKeptBack;
  for (const said of slide.querySelectorAll<HTMLElement>('.slide-covered')) said.hidden = !isKeptBack;
  const prompt = slide.querySelector<HTMLElement>('.slide-prompt');
  if (!prompt) return;
  prompt.hidden = !isKeptBack;
  // A name that cannot be seen would be read out all the same.
  slide.ariaLabel = isKeptBack ? prompt.textContent : null;
  if (isKeptBack) slide.removeAttribute('aria-labelledby');
  else slide.setAttribute('aria-labelledby', `${slide.id}-name`);
}
