import type { ReactNode } from 'react';

interface ResponsiveChartProps {
  readonly wide: ReactNode;
  readonly narrow: ReactNode;
  /** Whether the page is made to be printed: paper shows the narrow drawing only. Default: false. */
  readonly isOnPaper?: boolean | undefined;
}

/**
 * Renders one chart in two drawings, for wide and for narrow windows; the style sheet shows one of the two
 * (figure.css).
 */
export function ResponsiveChart({ wide, narrow, isOnPaper = false }: ResponsiveChartProps) {
  return (
    <>
      {!isOnPaper && <div className="chart-wide">{wide}</div>}
      <div className="chart-narrow">{narrow}</div>
    </>
  );
}
