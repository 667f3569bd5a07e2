/** Keeps back what follows from a slide's figure, its title among it, or an answer; or tells it. */
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
