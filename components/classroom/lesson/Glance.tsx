import type { ReactNode } from 'react';

/** Key facts as a ruled list of terms. */
export function Glance({ children }: { readonly children: ReactNode }) {
  return <dl className="glance border-t border-ink font-sans text-note">{children}</dl>;
}

interface GlanceRowProps {
  readonly name: ReactNode;
  /** Whether the row needs a network; offline copies of the site omit it. */
  readonly isOnline?: boolean;
  readonly children: ReactNode;
}

export function GlanceRow({ name, isOnline = false, children }: GlanceRowProps) {
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
