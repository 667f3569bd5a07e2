export const GATE_STYLE = `
comparability-gate { margin-block-start: 1.5rem; font: 400 .9375rem/1.375rem var(--font-sans) }
comparability-gate > button, .gate-pick select {
  min-block-size: 2.75rem;
  padding-inline: 1rem;
  border: 1px solid var(--ink);
  background: none;
  font-weight: 500;
}
comparability-gate > button:hover { background: var(--raised) }
.gate-pick { display: grid; gap: .75rem 1.5rem; max-inline-size: 60rem }
.gate-pick label { display: grid; gap: .25rem; min-inline-size: 0; color: var(--quiet) }
.gate-pick select {
  inline-size: 100%;
  padding-inline: .625rem;
  border-color: var(--quiet);
  background: var(--raised);
  color: var(--ink);
  font: 500 1rem/1.375rem var(--font-sans);
}
.gate-said { max-inline-size: 60rem; margin-block-start: 1.25rem; padding-block-start: 1rem; border-block-start: 1px solid var(--ink) }
.gate-said > p, .gate-said > ul, .gate-said > div { margin-block-start: .75rem }
.gate-said > p:first-child { margin: 0; font: 400 1.375rem/1.25 var(--font-display) }
.gate-said ul { display: grid; gap: .5rem; max-inline-size: 44rem }
.gate-said li { padding-inline-start: 1.125rem; background: radial-gradient(circle, var(--ink) 4px, transparent 4.5px) 0 .4375rem/9px 9px no-repeat }
.gate-said li:dir(rtl) { background-position: 100% .4375rem }
.gate-said > p a { margin-inline-end: 1.25rem; display: inline-block; padding-block: .375rem }
.gate-axis { display: grid; grid-template-columns: max-content 1fr; gap: .125rem .75rem; max-inline-size: 44rem; font-variant-numeric: tabular-nums }
.gate-axis > b { grid-column: 1 / -1; margin-block-start: .75rem; font-weight: 500 }
.gate-axis > span { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .5rem; min-inline-size: 0 }
.gate-axis i { flex: 0 0 auto; block-size: .875rem; min-inline-size: 1px; background: var(--hue) }
.gate-axis :is(i, u) + :is(i, u) { margin-inline-start: -.5rem }
.gate-axis .soft { background: linear-gradient(90deg, var(--hue) 80%, transparent) }
.gate-axis .open { border-inline-end: 8px double var(--paper) }
.gate-axis .band { background: linear-gradient(90deg, transparent 50%, var(--hue)) }
.gate-axis .gate-two { border: solid var(--ink); border-width: 1.75px 1.75px 1.75px 0; background: none }
.gate-axis u { flex: 0 0 1.5rem; block-size: .875rem }
.gate-axis u:first-child { flex: 1 0 4rem }
.gate-axis time { color: var(--quiet) }
@media (width >= 48rem) { .gate-pick { grid-template-columns: 1fr 1fr } }
@media (forced-colors: active) { .gate-axis i { background: CanvasText; forced-color-adjust: none } }
@media print { comparability-gate { display: none } }
`;
