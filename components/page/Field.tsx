import type { ReactNode } from 'react';

/** Class names of an input or select inside a `<Field>`. */
export const FIELD_CLASS =
  'min-h-11 w-full min-w-0 rounded-xs border border-quiet bg-raised px-2 text-base/5.5 text-ink text-ellipsis';

interface FieldProps {
  readonly label: string;
  /** Extra class names, for example its width in the form's grid. Default: one column. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** One filter of a list: a label above its control. */
export function Field({ label, className = '', children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is passed as a child of the label.
    <label className={`grid min-w-0 content-start text-sm/5.5 text-quiet ${className}`}>
      {label}
      {children}
    </label>
  );
}
