import type { ReactNode } from 'react';

interface IslandProps {
  readonly name: string;
  /** A component of a `*.client.tsx` file. */
  readonly children: ReactNode;
}

/** Marks its page: only such pages keep Next's runtime (scripts/build/finishPage.ts), and the build prints what that costs. */
export function Island({ name, children }: IslandProps) {
  return <div data-island={name}>{children}</div>;
}
