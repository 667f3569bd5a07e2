/**
 * What the parts of stepped charts do while others are spoken of: marks step back, words stay. Counts of the dead come
 * with their pages and stay; until then their line waits empty, opened by a key so that no focus is lost, and read aloud
 * throughout. A wide drawing is as high as its place, where its words can still be read at that size.
 */
export const CHART_PARTS_STYLE = `
@layer components {
@media screen and (height >= 30rem) {
  .scrolly[data-live] :is(.june, .fences, .series, .chart-full) {
    margin-block-start: 0;
  }

  .figure-body :is(.fences, .marks, .parts) :is(rect, path, circle) {
    transition: opacity 350ms ease-out;
  }

  .figure-body[data-about] g[data-row]:not([data-about], .parts *) :is(rect, path, circle),
  .figure-body[data-about] .parts > g:not([data-about]) :is(rect, path),
  [data-shows="whole"] .parts-own :is(rect, path),
  [data-shows="part"] [data-about] > .parts-all {
    opacity: 0.6;
  }

  [data-shows="whole"] .parts-part {
    opacity: 0;
  }

  .scrolly[data-live] .june-thing {
    padding-block-end: 1.25rem;
  }

  .scrolly[data-live] .june-count {
    gap: 0.125rem 1rem;
    padding-block: 0.375rem 0.5rem;
  }

  [data-live] .deaths {
    margin-block-start: 0;
  }

  .figure-body[data-about] .deaths-panel:not([data-about]) .records {
    fill: var(--quiet);
  }

  .figure-body[data-about] .deaths-panel:not([data-about]) :is(rect, line) {
    opacity: 0.6;
  }

  .figure-body :is(.june-count, .june-count > *, .count-bar) {
    transition: 700ms ease-out;
    transition-property: opacity, border-color;
  }

  .figure-body[data-about] .june-count[data-row="others"]:not([data-about]) .count-bar {
    opacity: 0.6;
  }

  .figure-body[data-about] .june-count:not([data-row="others"], [data-about], [data-past], :focus-within) {
    border-color: transparent;
  }

  .figure-body[data-about] .june-count:not([data-row="others"], [data-about], [data-past], :focus-within) > * {
    opacity: 0;
    pointer-events: none;
  }
}

/* A chart that passes through its place needs as much of the page as it has parts, and its text stays beside them. */
@media screen and (height >= 30rem) and (width < 75rem) {
  [data-live]:is([data-chart~="fences"], [data-chart~="deaths"]) .step-text {
    min-block-size: 100svh;
  }

  [data-live]:is([data-chart~="fences"], [data-chart~="deaths"], [data-chart~="june"]) .step-words {
    position: sticky;
    inset-block-start: calc(var(--place) + var(--header) + 2.5rem);
  }
}

@media screen and (height >= 30rem) and (width < 48rem) {
  .scrolly[data-live][data-chart~="marks"] {
    --covered: 0.69;
  }

  [data-live][data-chart~="june"] .step:last-child .step-text,
  [data-live][data-chart~="parts"] .step:is(:first-child, :last-child) .step-text {
    min-block-size: 100svh;
  }

  [data-live][data-chart~="parts"] .step-words {
    position: sticky;
    inset-block-start: calc(var(--place) + var(--header) + 2.5rem);
  }
}

@media screen and (height >= 30rem) and (width >= 48rem) {
  .scrolly[data-live] .june {
    columns: 2;
    column-gap: 2.5rem;
  }
}

@media screen and (height >= 30rem) and (width >= 72rem) {
  [data-live] .deaths {
    gap: 2.5rem;
  }

  [data-live] .deaths-panel > p {
    font-size: 0.875rem;
    line-height: 1.25rem;
  }

  /* All years of a route in a window of common height. */
  [data-live] .records {
    zoom: 0.92;
  }

  [data-live] .deaths-panel h4 {
    font-size: 1.125rem;
  }

  [data-live] .deaths-columns {
    gap: 1.5rem;
    margin-block-start: 0.75rem;
  }

  [data-live] .deaths-columns h5 {
    block-size: 2.75rem;
  }
}

@media screen and (height >= 30rem) and (width >= 75rem) {
  .scrolly[data-live] .chart-full > .chart-wide > :is(.parts, .marks, svg) {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: max(30rem, calc(var(--place) - 4.75rem));
  }
}
}`;
