/** Small letters without accents, so that `mdiq` finds M’diq and `almeria` Almería. */
export function normaliseForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .trim();
}
