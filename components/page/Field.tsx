import type { ReactNode } from 'react';

/** How an input or a choice looks in a `<Field>`. */
export const FIELD =
  'min-h-11 w-full min-w-0 rounded-xs border border-quiet bg-raised px-2 text-base/5.5 text-ink text-ellipsis';

interface FieldProps {
  readonly label: string;
  /** Its room among the others. Absent: one column. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** One of the choices over a list: its label above it. */
export function Field({ label, className = '', children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: its control is handed in and stands inside it.
    <label className={`grid min-w-0 content-start text-sm/5.5 text-quiet ${className}`}>
      {label}
      {children}
    </label>
  );
}
