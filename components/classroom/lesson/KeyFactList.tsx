import type { ReactNode } from 'react';

/** Renders key facts as a list of terms and values, with a line above it. */
export function KeyFactList({ children }: { readonly children: ReactNode }) {
  return <dl className="glance border-t border-ink font-sans text-note">{children}</dl>;
}

interface KeyFactRowProps {
  readonly name: ReactNode;
  /** Whether the row needs a network connection, so that offline copies of the site omit it. Default: false. */
  readonly isOnline?: boolean;
  readonly children: ReactNode;
}

export function KeyFactRow({ name, isOnline = false, children }: KeyFactRowProps) {
  return (
    <div
      className="grid break-inside-avoid grid-cols-[6.5rem_minmax(0,1fr)] items-baseline gap-4 border-b border-rule py-2.5"
      data-online={isOnline ? '' : undefined}
    >
      <dt className="text-quiet">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
