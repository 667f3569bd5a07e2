import type { Language } from '@/lib/text/language';

/** What is known of Arabic so far. */
export const language = {
  // Morocco writes Western digits, grouped with a point.
  grouping: { use: 'always', sign: '.' },
  numbersInProse:
    /عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|مئة|مائة|مئات|ألف|آلاف|مليون|عشرات/u,
  bannedWords: /غير شرعي(ة)?|سرية|اقتحام|غزو|تدفق|موجة/gu,
  bannedRatios: /(معدل|نسبة) (النجاح|الفشل|المحاولات|الوافدين)/gu,
} as const satisfies Partial<Language>;
