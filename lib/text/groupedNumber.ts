/** Digits in groups, with the sign that a language puts between them, which for some is another than that of `Intl`. */
export function groupedNumber(format: Intl.NumberFormat, sign: string, value: number): string {
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? sign : part.value))
    .join('');
}
