/**
 * Formats a number with `sign` between its groups of digits, in place of the separator that `Intl` would use: `63,121`.
 */
export function formatWithGroups(format: Intl.NumberFormat, sign: string, value: number): string {
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? sign : part.value))
    .join('');
}
