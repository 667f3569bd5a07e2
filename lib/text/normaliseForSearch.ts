/**
 * Small letters without accents, so that `mdiq` finds M’diq and `almeria` Almería. In Arabic without marks, marks of
 * direction and the stroke that lengthens a word, and with one letter for each group that is often written alike:
 * `اسبانيا` finds إسبانيا, `مليليه` مليلية.
 */
export function normaliseForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}’'ـ]/gu, '')
    .replaceAll('ٱ', 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .toLowerCase()
    .trim();
}

/** And, by, like, to and the article, which Arabic writes with the word that follows. */
const JOINED = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u;

/** What is looked for, word by word, without what is only joined to it: `للناظور` finds الناظور and `الوزارة` finds لوزارة. */
export function searchWords(query: string): readonly string[] {
  return normaliseForSearch(query)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(JOINED, ''));
}
