/**
 * Formats a number with `sign` between its groups of digits; for some languages it differs from the separator of
 * `Intl`.
 */
export function formatWithGroups(format: Intl.NumberFormat, sign: string, value: number): string {
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? sign : part.value))
    .join('');
}
