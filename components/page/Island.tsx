import type { ReactNode } from 'react';

interface IslandProps {
  readonly name: string;
  /** A component of a `*.client.tsx` file. */
  readonly children: ReactNode;
}

/** Marks the page that holds it: only such pages keep the runtime (scripts/stripPage.ts), and the build prints its cost. */
export function Island({ name, children }: IslandProps) {
  return <div data-island={name}>{children}</div>;
}
