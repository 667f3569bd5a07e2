/**
 * The field in steps: the count stays where it is; under it stands the year's field, as large as it gets while it is
 * alone, then in one row, and under that what the step is about. What moves the marks from one to the other is
 * `<mark-field>`. What a step does not show keeps its place, hidden: nothing else moves.
 */
export const MARK_FIELD_STYLE = `
@layer components {
@media screen and (height >= 30rem) {
  .mark-field [data-live] > .figure-body {
    --room: calc(55svh - 9.5rem);
    display: grid;
    grid-template: repeat(3, auto) 1fr / 100%;
    padding-inline: var(--gutter);
  }

  .mark-field [data-live] .mark-beside {
    display: contents;
  }

  .mark-field [data-live] .mark-count {
    margin-block: 0.5rem;
  }

  .mark-field [data-live] .mark-splits {
    grid-area: 3 / 1;
    gap: max(0.375rem, 1.4vw);
    margin-block: max(1rem, 2.5vw);
  }

  .mark-field [data-live] .mark-splits i {
    block-size: 3.5vw;
  }

  .mark-field [data-live] :is(.mark-splits, .mark-police) {
    font-size: max(0.8125rem, 1.1vw);
    line-height: 1.4;
  }

  .mark-field [data-live] .mark-police {
    grid-area: 4 / 1;
  }

  .mark-field [data-live] :is(.mark-quarter, .mark-example) {
    grid-area: 3 / 1 / -1 / 2;
    align-self: start;
    margin: max(1rem, 2.5vw) 0;
  }

  .mark-field [data-live]:not([data-shows="splits"]) :is(.mark-splits, .mark-police),
  .mark-field [data-live]:not([data-shows="example"]) .mark-example,
  .mark-field [data-live]:not([data-shows="quarter"]) .mark-quarter > p {
    opacity: 0;
    transition: opacity 100ms;
  }

  .mark-field [data-live] .chart-wide {
    grid-area: 2 / 1;
  }

  .mark-field [data-live] .chart-narrow {
    display: none;
    grid-area: 2 / 1 / -1 / 2;
    inline-size: min(100%, var(--room));
  }

  .mark-field [data-live] .chart-wide,
  .mark-field [data-live] > .figure-body > .chart-narrow {
    display: block;
  }

  .mark-field [data-live]:not([data-shows="field"]) > .figure-body > .chart-narrow,
  .mark-field [data-shows="field"] > .figure-body > .chart-wide,
  .mark-field [data-live]:not([data-shows="quarter"]) .mark-quarter svg {
    visibility: hidden;
  }
}

@media screen and (height >= 30rem) and (width >= 48rem) {
  .mark-field [data-live] > .figure-body {
    --room: calc(90svh - 13rem);
    padding: 10svh 0 0;
  }
}
}`;
