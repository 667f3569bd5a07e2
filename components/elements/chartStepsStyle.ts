/**
 * Charts in steps: what a step does not speak of recedes. Words keep their contrast: they only turn as quiet as notes.
 * In the layer of the page's own components, after all of them.
 *
 * Names of columns stay at the top. The telephone: the signs of a row spoken of come text by text, and the link that
 * nobody showed, from the four texts to the briefs, is hatched as all that is unknown. Blocks of a period: the quarter
 * alone, then the bulletins in it, then the height of the quarter across them.
 */
export const CHART_STEPS_STYLE = `
@layer components {
@media screen and (height >= 30rem) {
  .figure-body :is(.year, .year-band) :is(rect, path) {
    transition: opacity 350ms ease-out;
  }

  .figure-body[data-about] :is(.year, .year-band):not([data-about]) :is(rect, path) {
    opacity: 0.6;
  }

  [data-live] .tele {
    margin: 0;
  }

  .scrolly[data-live] :is(.years, .parts) {
    margin-block-start: 0.75rem;
  }

  .scrolly[data-live] .series-caution {
    margin-block-start: 0.25rem;
    line-height: 1.375rem;
  }

  [data-live] :is(.tele-head, .fences-head, .june h4, .deaths h5) {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding-block-start: 0.5rem;
    background: var(--paper);
  }

  [data-live] .deaths h5 {
    padding-block-start: 0.25rem;
  }

  [data-live] .tele-text small {
    display: none;
  }

  .tele-row > * {
    transition: background-color 350ms, box-shadow 350ms;
  }

  [data-about] > .tele > .tele-row:not([data-about]) > * {
    box-shadow: none;
    background: none;
    color: var(--quiet);
  }

  [data-about] > .tele > .tele-row:not([data-about]) > ::before,
  [data-about] > .tele > .tele-row:not([data-about]) > .joined::after {
    opacity: 0.3;
  }

  .tele-row[data-about] > :nth-child(5)::after {
    content: "";
    position: absolute;
    inset-block-start: 0.8125rem;
    inset-inline: 1.625rem 2px;
    block-size: 0.5rem;
    border: 1px solid var(--hatch);
    border-inline-width: 0;
    background: repeating-linear-gradient(135deg, transparent 0 3.4px, var(--hatch) 3.4px 4.6px);
  }

  .tele-row[data-about] > ::before,
  .tele-row[data-about] > ::after {
    animation: tele-comes 300ms calc(var(--n) * 150ms) backwards;
  }

  .tele-row > :nth-child(2) { --n: 0; }
  .tele-row > :nth-child(3) { --n: 1; }
  .tele-row > :nth-child(4) { --n: 2; }
  .tele-row > :nth-child(5) { --n: 3; }
  .tele-row > :nth-child(6) { --n: 5; }
  .tele-row > :nth-child(7) { --n: 6; }
  .tele-row > :nth-child(5)::after { --n: 4; }

  @keyframes tele-comes {
    from { opacity: 0; }
  }

  [data-live] .blocks {
    margin-block-start: 0.75rem;
    max-block-size: max(19rem, calc(var(--place) - 4.75rem));
  }

  .blocks-part {
    transition: opacity 350ms ease-out;
  }

  [data-shows="quarter"] .blocks-part {
    opacity: 0;
  }

  [data-shows="question"] .blocks-level {
    stroke: var(--ink);
    stroke-dasharray: 6 4;
  }
}

@media screen and (height >= 30rem) and (width >= 72rem) {
  .tele-row[data-about] > :nth-child(5)::after {
    inset-block-start: 0.9375rem;
    inset-inline-start: 6.75rem;
  }

  [data-live]:not([data-above]) :is(.blocks, .years) {
    margin-block-start: 11svh;
    max-block-size: calc(84svh - var(--header) - 4rem);
  }
}

@media screen and (height >= 30rem) and (48rem <= width < 75rem) {
  .scrolly[data-live] .chart-narrow > :is(.years, .parts, .marks) {
    max-block-size: max(30rem, calc(100svh - var(--header) - 6rem));
  }
}

@media screen and (height >= 30rem) and (width >= 75rem) {
  [data-above] .years {
    max-block-size: max(24rem, calc(var(--place) - 4.75rem));
  }
}
}`;
