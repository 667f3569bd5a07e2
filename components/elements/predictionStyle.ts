/** The strips stand in from the edges by half a thumb, so that the thumb stops where its strokes end. */
export const PREDICTION_STYLE = `
prediction-question form {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 1rem;
  font: 400 .9375rem/1.375rem var(--font-sans);
}
prediction-question label:first-child { display: contents }
prediction-question label > span { align-self: center; font-weight: 500 }
prediction-question [type=range] {
  grid-area: 3 / 1 / auto / -1;
  margin: 0;
  inline-size: 100%;
  block-size: 2.75rem;
  appearance: none;
  background: none;
  cursor: pointer;
}
prediction-question [type=range]::-webkit-slider-runnable-track { block-size: 1px; background: var(--ink) }
prediction-question [type=range]::-moz-range-track { block-size: 1px; background: var(--ink) }
prediction-question [type=range]::-webkit-slider-thumb {
  appearance: none;
  inline-size: 22px;
  block-size: 22px;
  margin-block-start: -11px;
  border: 2px solid var(--ink);
  border-radius: 50%;
  background: var(--paper);
}
prediction-question [type=range]::-moz-range-thumb {
  box-sizing: border-box;
  inline-size: 22px;
  block-size: 22px;
  border: 2px solid var(--ink);
  border-radius: 50%;
  background: var(--paper);
}
.prediction-field { grid-area: 1 / 2; color: var(--quiet) }
.prediction-field input {
  block-size: 2.75rem;
  inline-size: 4rem;
  margin-inline-start: .75rem;
  padding-inline: .5rem;
  border: 1px solid var(--quiet);
  background: var(--raised);
  color: var(--ink);
  font: 500 1.1875rem/1 var(--font-sans);
  font-variant-numeric: tabular-nums;
  text-align: end;
}
.prediction-field [aria-invalid=true] { border: 2px solid var(--ink) }
.prediction-strip {
  grid-column: 1 / -1;
  inline-size: calc(100% - 22px);
  block-size: 1.5rem;
  margin: .5rem 11px 0;
  overflow: visible;
}
.prediction-strip:dir(rtl) { transform: scaleX(-1) }
.prediction-strip path { fill: none; stroke: var(--hatch); stroke-width: 1; vector-effect: non-scaling-stroke }
.prediction-strip path + path { stroke: var(--ink); stroke-width: 3 }
.prediction-strip-theirs path + path { stroke: var(--fence) }
.prediction-theirs { grid-column: 1 / -1; display: flex; justify-content: space-between; font-weight: 500 }
.prediction-theirs span { min-inline-size: 4rem; padding-inline-end: .5rem; font-size: 1.1875rem; text-align: end }
.prediction-fault { grid-column: 1 / -1; font-weight: 500 }
.prediction-fault:not(:empty) { margin-block-start: .75rem }
.prediction-foot {
  grid-column: 1 / -1;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: .25rem 1.25rem;
  margin-block-start: 1rem;
}
.prediction-foot button { min-block-size: 2.75rem; padding-inline: 1rem; border: 1px solid var(--ink); font-weight: 500 }
.prediction-foot button:hover { background: var(--raised) }
.prediction-foot small { color: var(--quiet); font-size: .875rem }
.prediction-gap { grid-column: 1 / -1; margin-block: 1.25rem .5rem; font: 400 1.375rem/1.25 var(--font-display) }
prediction-question .prediction-answer > summary { display: none }
@media (forced-colors: active) {
  .prediction-strip path { stroke: GrayText }
  .prediction-strip path + path { stroke: CanvasText }
  prediction-question [type=range] { appearance: auto }
}
@media print {
  prediction-question form { display: none }
  prediction-question .prediction-answer { display: block }
}
`;
