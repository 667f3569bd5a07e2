import type { MetricHue } from '@/lib/facts/recordTables';

const DRAWINGS: Readonly<Record<MetricHue, React.ReactNode>> = {
  attempts: <rect x="2" y="2" width="12" height="12" fill="currentColor" />,
  rescues: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="3" />,
  fence: <path d="M2 2v12M6 2v12M10 2v12M14 2v12" stroke="currentColor" strokeWidth="2" />,
  networks: (
    <>
      <path d="M3 12 8 3.5 13 12Z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 3.5h0M3 12h0M13 12h0" stroke="currentColor" strokeWidth="5" strokeLinecap="round" />
    </>
  ),
  returns: <path d="M3 14V8a5 5 0 0 1 10 0v6" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  arrivals: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M2.5 8a5.5 5.5 0 0 0 11 0Z" fill="currentColor" />
    </>
  ),
  deaths: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" fill="none" stroke="currentColor" />
      <path d="M2 9 9 2M4 14 14 4M9.5 14 14 9.5" stroke="currentColor" />
    </>
  ),
  plain: <path d="M2 8h12" stroke="currentColor" strokeWidth="2" />,
};

/**
 * Draws the symbol of a metric, so that colour is never the only cue. It has the colour of the nearest `data-hue`, and
 * is decorative, because the metric's name is beside it.
 */
export function MetricSymbol({ hue }: { readonly hue: MetricHue }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
      {DRAWINGS[hue]}
    </svg>
  );
}
