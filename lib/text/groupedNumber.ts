/**
 * Formats a number with the group separator of the language file, which for some languages differs from that of `Intl`.
 */
export function groupedNumber(format: Intl.NumberFormat, sign: string, value: number): string {
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? sign : part.value))
    .join('');
}
