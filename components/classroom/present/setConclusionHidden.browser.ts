/**
 * Hides or shows what a class should first work out for itself: an answer, or the title of a figure and its conclusion.
 * While it is hidden, a note on the slide says so.
 */
export function setConclusionHidden(slide: HTMLElement, isKeptBack: boolean): void {
  for (const told of slide.querySelectorAll<HTMLElement>('[data-conclusion]')) told.hidden = isKeptBack;
  for (const said of slide.querySelectorAll<HTMLElement>('.slide-covered')) said.hidden = !isKeptBack;
  const prompt = slide.querySelector<HTMLElement>('.slide-prompt');
  if (!prompt) return;
  prompt.hidden = !isKeptBack;
  // Screen readers read out the element that `aria-labelledby` names even if it is hidden.
  slide.ariaLabel = isKeptBack ? prompt.textContent : null;
  if (isKeptBack) slide.removeAttribute('aria-labelledby');
  else slide.setAttribute('aria-labelledby', `${slide.id}-name`);
}
