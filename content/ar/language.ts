import type { LanguageFile, PeriodWording } from '@/lib/text/language';

/**
 * Returns the source of a regular expression that matches an Arabic name with its joined prefixes: و or ف, then ب, ل, ك
 * or س, or the article, which merges with the prefix ل.
 */
const joined = (name: string) =>
  name.startsWith('ال') ? `[وف]?(?:[بك]?ال|لل)${name.slice(2)}` : `[وف]?(?:[بك]?ال|لل|[بلكس])?${name}`;

/**
 * Returns the text of those parts of a date range from `Intl` that belong to its start, to its end, or to both. Dashes
 * are left out.
 */
const partsOf = (parts: readonly Intl.DateTimeRangeFormatPart[], source: Intl.DateTimeRangeFormatPart['source']) =>
  parts
    .filter((part) => part.source === source && !/–/.test(part.value))
    .map(({ value }) => value)
    .join('')
    .trim();

/** Formats the start of an open period, with the word for “day” before a date: `منذ يوم 6 ماي 2022`. */
const since = (start: string) => (/^\d{1,2} /.test(start) ? `منذ يوم ${start}` : `منذ ${start}`);

/** Expresses a period as a phrase that may follow a preposition: `سنة 2021`. */
const phrases: PeriodWording = {
  year: (year) => `سنة ${year}`,
  years: (last, first) => `السنوات من ${first} إلى ${last}`,
  month: (month) => month,
  months: (last, first) => `الفترة من ${first} إلى ${last}`,
  day: (day) => `يوم ${day}`,
  twoDays: (last, first) => `يومَي ${first} و${last}`,
  days: (last, first) => `الأيام من ${first} إلى ${last}`,
  open: (start) => `الفترة التي تبدأ في ${start}`,
};

/** Arabic as written in Morocco: Western digits and Moroccan names of months. */
export const language: LanguageFile = {
  grouping: { use: 'always', sign: '.' },
  numberWords: 'ar-SA',
  // A number word agrees with its noun in gender. The numbers spelt out in the story count kilometres, which is
  // masculine.
  canSpellOut: (value) => value > 2 && value < 100,
  ordinal: (digits) => `الـ${digits}`,
  // Uses words, because signs would be mirrored.
  precisionSigns: {
    exact: '',
    about: 'حوالي ',
    'more-than': 'أكثر من ',
    'at-least': 'ما لا يقل عن ',
    'at-most': 'حتى ',
  },
  range: (from, to) => `من ${from} إلى ${to}`,
  dateRange: (parts) => {
    const [first, last, shared] = [partsOf(parts, 'startRange'), partsOf(parts, 'endRange'), partsOf(parts, 'shared')];
    if (first === '') return shared;
    return `من ${first} إلى ${[last, shared].filter((part) => part !== '').join(' ')}`;
  },
  period: phrases,
  inPeriod: {
    year: (year) => `سنة ${year}`,
    years: (last, first) => `بين ${first} و${last}`,
    month: (month) => `في ${month}`,
    months: (last, first) => `من ${first} إلى ${last}`,
    day: (day) => `يوم ${day}`,
    twoDays: (last, first) => `يومَي ${first} و${last}`,
    days: (last, first) => `من ${first} إلى ${last}`,
    open: since,
  },
  ofPeriod: { ...phrases, open: since },
  formsWithoutDigits: ['zero', 'one', 'two'],
  signs: { comma: '، ', semicolon: '؛ ', colon: ': ' },
  quotes: ['«', '»'],
  innerQuotes: ['“', '”'],
  isStopInsideQuotes: false,
  letters: ['أ', 'ب', 'ج', 'د', 'هـ', 'و'],
  // The script has no capitals.
  namesAtStart: [],
  descriptions: [],
  nameInText: joined,
  abbreviations: [],
  calendarWords:
    /(?<!\p{L})(?:[وف])?(?:[بكل])?(?:ال|لل)?(يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر|سنة|سنتها|سنوات|السنتين|سنوي(ة|ا)?|شهر|شهري(ة|ا)?|أشهر|أشهرها|يوم|أيام|أسبوع|أسابيع|نهاية الأسبوع|فترة|ربع|صيف|شتاء|ربيع|خريف)(?!\p{L})/u,
  numbersInProse:
    /(?<!\p{L})(?:[وف])?(?:[بكل])?(?:ال)?(أحد عشر|إحدى عشرة|اثنا عشر|اثنتا عشرة|(ثلاث|أربع|خمس|ست|سبع|ثمان|ثماني|تسع)ة? عشرة?|عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|مئة|مئات|مائتان|مائتين|آلاف|ألفان|ألفين|مليون|ملايين|عشرات|ثلثا|ثلثي)(?!\p{L})/u,
  bannedWords:
    /(?<!\p{L})(?:[وف])?(?:[بكل]|س)?(?:ال|ل)?(?:غير\s+(?:ال)?شرعي(?:ة|ين|ون|ات)?|سري(?:ة|ين|ون|ات)?|اقتحام(?:ات)?|[أيتن]?قتحم\p{L}*|اقتحم\p{L}*|هجوم\p{L}*|هجمات|اجتياح\p{L}*|غزو\p{L}*|زحف|تدفق(?:ات|وا|ت)?|موج(?:ة|ات)|أمواج|سيول|طوفان|[يت]?تسلل\p{L}*|حرا[كگڭ](?:ة|ين)|حري[كگڭ]|جحافل|أفواج|محتل(?:ة|تان|تين)|سليب(?:ة|تان|تين)|ثغر(?:ين)?)(?!\p{L})/gu,
  bannedRatios: /(?<!\p{L})(معدل|نسبة) (النجاح|الفشل|الاعتراض|الإنقاذ|المحاولات|الوافدين|الواصلين)(?!\p{L})/gu,
  fillerPhrases: /(?<!\p{L})(عدد (الوزارة|الشرطة|المنظمة)|يُعدّ واحدًا|أي صفحة قرأناها)(?!\p{L})/gu,
  measurableVerbs: [
    'حساب',
    'تصنيف',
    'مقارنة',
    'وصف',
    'رسم',
    'تمييز',
    'شرح',
    'صياغة',
    'تحديد',
    'تعليل',
    'تسمية',
    'ترتيب',
    'إعادة',
    'كتابة',
    'تعداد',
    'التحقق',
    'تصميم',
  ],
  // The English rate, scaled by the number of words that both languages need for the story (Brysbaert 2019,
  // doi:10.1016/j.jml.2019.104047).
  wordsPerMinute: 214,
  lengths: { sentence: 27, medianSentence: 16, section: 230, plain: 55, story: [1950, 2900], summary: 36 },
};
