import type { Locale } from '@/lib/locales';

/**
 * Number words above ten, and fractions: they are figures too, and come through `<Fact form="words">`. Small counts
 * ("two shores", "one ministry") are ordinary words.
 */
const NUMBER_WORDS: Readonly<Record<Locale, RegExp>> = {
  en: /\b(eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|(two|three) (thirds|quarters|fifths)|twice as|double|triple)\b/iu,
  es: /\b(once|doce|trece|catorce|quince|dieci\p{L}+|veinte|veinti\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien(to|tos)?|mil(es)?|mill[oó]n(es)?|docenas?)\b/iu,
  fr: /\b(onze|douze|treize|quatorze|quinze|seize|dix-\p{L}+|vingt|trente|quarante|cinquante|soixante|quatre-vingts?|cents?|mille|millions?|dizaines?|douzaines?|centaines?|milliers?)\b/iu,
  ar: /عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|مئة|مائة|مئات|ألف|آلاف|مليون|عشرات/u,
};

/** The first such word of a text, if there is one. */
export function numberWord(locale: Locale, text: string): string | undefined {
  return NUMBER_WORDS[locale].exec(text)?.[0];
}
