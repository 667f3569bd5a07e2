import type { ReactNode } from 'react';

/** CSS class names of the input or select inside a `<FilterField>`. */
export const FILTER_FIELD_CLASS =
  'min-h-11 w-full min-w-0 rounded-xs border border-quiet bg-raised px-2 text-base/5.5 text-ink text-ellipsis';

interface FilterFieldProps {
  readonly label: string;
  /** Additional CSS class names, for example for the width of the field in the grid of its form. Default: none. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** Renders the label of one filter of a list, with its input or select below the text. */
export function FilterField({ label, className = '', children }: FilterFieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is passed as a child of the label.
    <label className={`grid min-w-0 content-start text-sm/5.5 text-quiet ${className}`}>
      {label}
      {children}
    </label>
  );
}
