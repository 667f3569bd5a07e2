/** Texts on one side, their picture, as high as the window, on the other. */
const beside = (host: string, columns = '23.5rem 1fr'): string => `
  ${host} {
    --covered: 0;
    grid-template-rows: 0;
    grid-template-columns: ${columns};
    column-gap: min(4rem, 5.5vw);
    margin-inline: 0;
  }

  ${host}::before {
    position: static;
    block-size: 0;
  }

  ${host} :is(.step-picture, .figure-body) {
    grid-area: 1 / 2 / -1 / 3;
    inset-block-start: calc(var(--header) + 1rem);
    block-size: calc(100svh - var(--header) - 2rem);
  }

  ${host} > .figure-body {
    margin-block-end: 1rem;
    padding-inline: 0.5rem;
  }

  ${host} .step-text {
    min-block-size: 85svh;
    padding: 30svh 0 0;
    scroll-margin-block-start: 0;
  }

  ${host} .step-text a {
    scroll-margin-block: 4.5rem 1rem;
  }

  ${host} .step:is(:nth-last-child(2), .chart-steps-texts > :last-child) .step-text {
    min-block-size: 100svh;
  }

  ${host} .step-nav {
    grid-area: 1 / 2 / -1 / 3;
    inset-block-start: calc(100svh - 3.75rem);
    margin-block-start: calc(100svh - var(--header) - 4.75rem);
    padding: 0;
    margin-inline-end: -0.875rem;
  }`;

/**
 * Scroll steps that are live: all pictures share one sticky place and only the current one is seen; the steps' boxes
 * dissolve into the sequence's own grid. In the layer of the page's own components, after all of them.
 *
 * What is not plain from the rules: paper lies behind the pictures, so that no text shows through while they fade. In
 * flight the world lies over the scene ahead, which covers the one behind before that goes. The narrow frame (390 × 420)
 * leaves a strip for the buttons. A step begins a pixel later than its picture comes to stand, which never hangs at a part
 * of a pixel then: it would be drawn by it. A picture is laid out with its step or after its neighbour: six maps at once are a
 * long task on a slow phone. A number reached by key must not stop behind the picture. On wide screens no text stands in
 * the first row, which the pictures hang from, and the last text leaves the picture room to stay whole. A chart leaves the
 * buttons their strip to the end, or ends above it where its last row would lie under them. What goes on beyond its place
 * pales towards the foot. A part that waits and holds links is guessed never shorter than it is: they would lie over
 * those of the next. A tablet shows the narrow drawing of a chart beside its texts: above them it would
 * leave half the page empty.
 */
export const SCROLLY_STYLE = `
@layer components {
.step-nav {
  display: flex;
  align-items: center;
  gap: 0.25rem;
  color: var(--quiet);
  font: 400 0.8125rem / 1 var(--font-sans);
}

.step-nav button {
  inline-size: 2.75rem;
  block-size: 2.75rem;
  color: var(--ink);
}

.step-nav button::before {
  content: "";
  display: inline-block;
  inline-size: 9px;
  block-size: 9px;
  border: solid currentcolor;
  border-width: 1.5px 0 0 1.5px;
  transform: translateY(2px) rotate(45deg);
}

.step-nav button[data-go="1"]::before {
  transform: translateY(-2px) rotate(225deg);
}

.step-nav button[aria-disabled="true"] {
  color: var(--rule);
  cursor: default;
}

@media print {
  .step-nav {
    display: none;
  }
}

@media screen and (height >= 30rem) {
  .scrolly[data-live] {
    --covered: 0.55;
    --place: calc(var(--covered) * 100svh);
    display: grid;
    grid-template-rows: calc(var(--place) + 1rem);
    margin-inline: calc(-1 * var(--gutter));
  }

  .scrolly[data-live] [data-late] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5rem;
  }

  .scrolly[data-live] .june-thing[data-late] {
    contain-intrinsic-block-size: auto 36rem;
  }

  .scrolly[data-live] .step-text[data-late] {
    contain-intrinsic-block-size: auto 18rem;
  }

  .scrolly[data-live] :is(.step, .chart-steps-texts) {
    display: contents;
  }

  .scrolly[data-live]::before {
    content: "";
    grid-area: 1 / 1 / -1 / 2;
    position: sticky;
    inset-block-start: var(--header);
    z-index: 1;
    align-self: start;
    block-size: var(--place);
    background: var(--paper);
  }

  .scrolly[data-live] :is(.step-picture, .figure-body) {
    grid-area: 1 / 1 / -1 / 2;
    position: sticky;
    inset-block-start: var(--header);
    z-index: 2;
    align-self: start;
    block-size: var(--place);
    background: var(--paper);
  }

  .scrolly[data-live] .step-picture {
    opacity: 0;
    pointer-events: none;
    transition: opacity 600ms ease-out;
    /* Drawn once, ahead of its turn: while it fades only layers are mixed. */
    will-change: opacity;
  }

  .scrolly[data-flight] .step-picture {
    z-index: 1;
    transition: opacity 0s 110ms;
  }

  .scrolly[data-flight="turned"] .step-picture {
    transition: none;
  }

  .scrolly[data-flight] [data-current] .step-picture {
    z-index: 2;
  }

  .scrolly[data-flight=""] [data-current] .step-picture {
    transition: opacity 110ms;
  }

  .flight {
    position: absolute;
    overflow: hidden;
    background: var(--sea);
    pointer-events: none;
  }

  .flight img {
    position: absolute;
    inset: 0 auto auto 0;
    max-inline-size: none;
    transform-origin: 0 0;
    will-change: transform, opacity;
  }

  .scrolly[data-live] .frame-narrow {
    inline-size: min(100%, calc((var(--place) - 2.75rem) * 390 / 420));
    display: block;
  }

  .scrolly[data-live] .frame-wide {
    display: none;
  }

  .scrolly[data-live] [data-current] .step-picture {
    opacity: 1;
    pointer-events: auto;
  }

  .scrolly[data-live] :not([data-ready]) > .step-picture {
    display: none;
  }

  .scrolly[data-live] .step-text {
    grid-column: 1;
    min-block-size: 42svh;
    padding: 1.5rem max(var(--gutter), 50% - 15rem) 3rem;
    scroll-margin-block-start: calc(var(--place) + var(--header) + 15px);
  }

  .scrolly[data-live] .step-text h3 {
    font: 400 1.375rem / 1.75rem var(--font-display);
  }

  .scrolly[data-live] .step:not([data-current]) .map-credit {
    visibility: hidden;
  }

  .scrolly[data-live] .step-text a {
    scroll-margin-block: calc(var(--place) + var(--header) + 1rem) 1rem;
  }

  .scrolly[data-live] .step-nav {
    grid-area: 1 / 1 / -1 / 2;
    position: sticky;
    inset-block-start: calc(var(--header) + var(--place) - 2.75rem);
    z-index: 3;
    align-self: start;
    justify-self: end;
    margin-block-start: calc(var(--place) - 2.75rem);
    padding-inline-end: 0.5rem;
  }

  .scrolly[data-live] > .figure-body {
    block-size: calc(var(--place) - 2.75rem);
    margin-block-end: 2.75rem;
    padding-inline: var(--gutter);
    overflow: hidden;
  }

  .scrolly[data-live] > .figure-body:not(.mark-field *)::after {
    content: "";
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    display: block;
    block-size: 1.25rem;
    background: linear-gradient(transparent, var(--paper));
    pointer-events: none;
  }
}

@media screen and (height >= 30rem) and (width >= 48rem) {
  .scrolly[data-live]:is([data-above], [data-chart~="june"], [data-chart~="deaths"]) {
    --covered: 0.62;
  }
}

@media screen and (height >= 30rem) and (width >= 72rem) {
  .scrolly[data-above] {
    margin-inline: 0;
  }

  .scrolly[data-above] > .figure-body {
    padding-inline: 0;
  }

  .scrolly[data-above] .step-text {
    min-block-size: 38svh;
    max-inline-size: 40rem;
    padding-inline: 0;
  }

${beside('.scrolly[data-live]:not([data-above])')}

  .scrolly[data-live][data-chart~="june"] > .figure-body {
    block-size: calc(100svh - var(--header) - 4.75rem);
  }

  .scrolly[data-live]:not([data-above]) .frame-narrow {
    display: none;
  }

  .scrolly[data-live]:not([data-above]) .frame-wide {
    display: block;
    inline-size: min(100%, calc((100svh - var(--header) - 4.75rem) * 880 / 764));
    margin-inline: auto 0;
  }

  .scrolly[data-live]:not([data-above]) .step-text h3 {
    font-size: 2.25rem;
    line-height: 2.5rem;
  }
}

@media screen and (height >= 30rem) and (48rem <= width < 75rem) {
${beside('.scrolly[data-live]:is([data-chart~="chart-full"], [data-chart~="mark-count"])', 'minmax(14rem, 1fr) minmax(0, 30rem)')}

  .scrolly[data-live]:is([data-chart~="chart-full"], [data-chart~="mark-count"]) > .figure-body {
    block-size: calc(100svh - var(--header) - 4.75rem);
  }
}
}`;
