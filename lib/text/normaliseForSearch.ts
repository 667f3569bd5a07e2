/**
 * Lower-cases a text and removes accents, so that `mdiq` finds M’diq and `almeria` Almería. In Arabic it also removes
 * vowel marks, direction marks and the tatweel, and unifies letters that are often interchanged: `اسبانيا` finds
 * إسبانيا, `مليليه` مليلية.
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

/**
 * Matches the Arabic article at the start of a word, with any prefix before it, such as “and”, “by”, “like” or “to”.
 */
const ARTICLE_WITH_PREFIX = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u;

/**
 * Returns the normalised words of a query, without Arabic prefixes: `للناظور` finds الناظور and `الوزارة` finds
 * لوزارة.
 */
export function splitSearchQuery(query: string): readonly string[] {
  return normaliseForSearch(query)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(ARTICLE_WITH_PREFIX, ''));
}
