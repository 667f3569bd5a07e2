import type { ReadingVerdict } from '@/lib/facts/claims';

const DRAWINGS: Readonly<Record<ReadingVerdict, React.ReactNode>> = {
  contradicted: <path d="M3 3 13 13M13 3 3 13" stroke="currentColor" strokeWidth="2" />,
  'fits-dates-missing': (
    <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="4.3 4.3" />
  ),
  'printed-in-source': <circle cx="8" cy="8" r="6" fill="currentColor" />,
};

/** Draws the symbol of a verdict as an SVG, for use beside its words. */
export function VerdictSymbol({ verdict }: { readonly verdict: ReadingVerdict }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {DRAWINGS[verdict]}
    </svg>
  );
}
