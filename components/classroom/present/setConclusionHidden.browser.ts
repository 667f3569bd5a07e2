/**
 * Hides or shows the content of a slide that a class should first work out itself: an answer, or the title of a figure
 * and its conclusion. While it is hidden, a text on the slide states so.
 */
export function setConclusionHidden(slide: HTMLElement, isKeptBack: boolean): void {
  for (const told of slide.querySelectorAll<HTMLElement>('[data-conclusion]')) told.hidden = isKeptBack;
  for (const said of slide.querySelectorAll<HTMLElement>('.slide-covered')) said.hidden = !isKeptBack;
  const prompt = slide.querySelector<HTMLElement>('.slide-prompt');
  if (!prompt) return;
  prompt.hidden = !isKeptBack;
  // A screen reader would read out a hidden name.
  slide.ariaLabel = isKeptBack ? prompt.textContent : null;
  if (isKeptBack) slide.removeAttribute('aria-labelledby');
  else slide.setAttribute('aria-labelledby', `${slide.id}-name`);
}
