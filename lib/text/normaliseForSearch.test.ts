import { describe, expect, it } from 'vitest';
import { normaliseForSearch, splitSearchQuery } from './normaliseForSearch';

const finds = (query: string, text: string) =>
  splitSearchQuery(query).every((word) => normaliseForSearch(text).includes(word));

describe('a search', () => {
  it.each([
    ['mdiq', 'M’diq'],
    ['almeria', 'Almería'],
    ['GARDE', 'Garde-côtes'],
    ['اسبانيا', 'إسبانيا'],
    ['إسبانيا', 'اسبانيا'],
    ['الاف', 'آلاف'],
    ['مليليه', 'سبتة ومليلية'],
    ['مصطفي', 'مصطفى'],
    ['مسؤول', 'مسؤول'],
    ['تعد', 'جهة تَعُدّ'],
    ['الـ20', 'الاجتماع الـ20'],
    ['وزارة', 'للوزارة'],
    ['الوزارة', 'أرقام وزارة الداخلية'],
    ['والوزارة', 'كما تقول الوزارة'],
    ['للناظور', 'قبالة الناظور'],
    ['بالمغرب', 'في المغرب'],
    ['كالمغرب', 'إلى المغرب'],
    ['المغرب', 'بالمغرب'],
    ['سبتة', 'وسبتة'],
    ['63.121', 'محاولات \u206663.121\u2069'],
    ['الناظور 2021', 'قبالة الناظور، سنة 2021'],
    ['', 'سبتة'],
  ])('for %s finds %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['ceuta', 'Melilla'],
    ['سبتة', 'مليلية'],
    ['سبتة 2022', 'سبتة، سنة 2021'],
    ['ال', 'سبتة'],
    ['والدة', 'سبتة'],
  ])('for %s does not find %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});
