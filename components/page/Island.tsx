import type { ReactNode } from 'react';

interface IslandProps {
  readonly name: string;
  /** Whether its reader may choose Mapbox's pictures, which the page's policy must then let in. Absent: false. */
  readonly mapbox?: boolean;
  /** A component of a `*.client.tsx` file. */
  readonly children: ReactNode;
}

/** Marks the page that holds it: only such pages keep the runtime (scripts/strip.ts), and the build prints its cost. */
export function Island({ name, mapbox = false, children }: IslandProps) {
  return (
    <div data-island={name} data-mapbox={mapbox ? '' : undefined}>
      {children}
    </div>
  );
}
