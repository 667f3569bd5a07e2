/** Writes a day by a pattern with the codes of strftime: `%Y`, `%m`, `%d`, `%B`, `%-m` and `%-d`. */
export function formatAccessDay(pattern: string, day: Date, months: readonly string[]): string {
  const parts: Readonly<Record<string, string>> = {
    '%Y': String(day.getFullYear()),
    '%m': String(day.getMonth() + 1).padStart(2, '0'),
    '%d': String(day.getDate()).padStart(2, '0'),
    '%-m': String(day.getMonth() + 1),
    '%-d': String(day.getDate()),
    '%B': months[day.getMonth()] ?? '',
  };
  return pattern.replace(/%-?[A-Za-z]/g, (token) => parts[token] ?? token);
}
