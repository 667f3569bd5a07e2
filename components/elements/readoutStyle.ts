/**
 * How a readout looks. It is no part of the page's style sheet: only charts that run need it, and it comes with them.
 * Nothing in it moves, so there is nothing to reduce.
 */
export const READOUT_STYLE = `
.readout-keys{position:absolute;inset:.625rem 0 -.5rem;pointer-events:none}
.readout-keys:focus-visible{z-index:1;outline:1px solid var(--ink);outline-offset:.375rem}
.readout-mark{position:absolute;z-index:1;pointer-events:none;outline:2px solid var(--ink);outline-offset:3px;border-radius:1px}
.readout-heard{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.readout-card{position:absolute;inset:auto;margin:0;inline-size:max-content;max-inline-size:min(22rem,100vw - 1rem);overflow:auto;padding:.625rem .875rem .75rem;border:1px solid var(--rule);border-block-start:3px solid var(--hue,var(--ink));background:var(--raised);color:var(--ink);box-shadow:var(--shadow);font:400 .875rem/1.25rem var(--font-sans);text-align:start}
.readout-card>p:first-child{font-weight:500}
.readout-card>p+p{margin-block:.25rem .375rem;font:300 1.75rem/2rem var(--font-display);font-variant-numeric:proportional-nums lining-nums}
.readout-card>[data-unknown]{font:400 1rem/1.5rem var(--font-sans)}
.readout-card [data-unknown]::after{content:"";display:inline-block;inline-size:2rem;block-size:.75rem;margin-inline-start:.625rem;border:1px solid var(--hatch);background:repeating-linear-gradient(135deg,transparent 0 3.4px,color-mix(in srgb,var(--hatch) 62%,transparent) 3.4px 4.6px)}
.readout-card dl{display:grid;grid-template-columns:max-content 1fr;gap:.125rem .75rem}
.readout-card dt{color:var(--quiet)}
@media print{.readout-card,.readout-mark{display:none}}
`;
