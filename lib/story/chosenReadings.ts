/** `attempts:B`, one for each sentence whose reading is chosen, as they stand in `?r=attempts:B,networks:A`. */
export function chosenReadings(search: string): readonly string[] {
  return new URLSearchParams(search).get('r')?.split(',') ?? [];
}

/** The query with these readings in it, written so that it can be read; what else it holds stays. */
export function withReadings(search: string, readings: readonly string[]): string {
  const others = new URLSearchParams(search);
  others.delete('r');
  const parts = [others.toString(), readings.length > 0 ? `r=${readings.join(',')}` : ''].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
