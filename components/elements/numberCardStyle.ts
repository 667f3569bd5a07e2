/**
 * The popover of a number's card: beside its number where the browser can anchor, else a sheet at the foot of the window.
 * In the layer of the page's own components, as slides show it larger.
 */
export const NUMBER_CARD_STYLE = `
@layer components {
number-card {
  position: fixed;
  inset: auto 0 0;
  inline-size: 100%;
  max-inline-size: none;
  max-block-size: 72svh;
  overflow: auto;
  overscroll-behavior: contain;
  padding: 1.25rem var(--gutter) 1.5rem;
  border: 1px solid var(--rule);
  border-block-start: 3px solid var(--hue);
  background: var(--raised);
  color: var(--ink);
  box-shadow: var(--shadow);
  font: 400 0.9375rem / 1.375rem var(--font-sans);
}

number-card:focus-visible {
  outline-offset: -6px;
}

/* In the corner, and there while the card scrolls: paper all across keeps words from passing beside it. */
.number-card-close {
  position: sticky;
  inset-block-start: -1.5rem;
  z-index: 1;
  display: block;
  block-size: 2.75rem;
  margin-block: -1.25rem 0;
  margin-inline: auto 0;
  border: 0 solid;
  border-image: linear-gradient(var(--raised), var(--raised)) fill 0 / 0 / 0 100vw;
  text-decoration: underline;
  text-underline-offset: 0.35em;
}

@supports (position-area: block-end) {
  @media (width >= 48rem) {
    number-card {
      position-anchor: --asked-number;
      position-area: block-end span-inline-end;
      position-try-order: most-block-size;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
      inset: auto;
      inline-size: min(44rem, 100vw - 5rem);
      max-block-size: calc(100% - 1.75rem);
      margin: 0.875rem 0;
      padding: 1.5rem 1.75rem 1.25rem;
    }
  }
}
}`;
