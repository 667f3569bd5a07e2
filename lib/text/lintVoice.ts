import type { Locale } from '@/lib/locales';

/**
 * Words that our own voice does not use of people (RESEARCH ET-1, after EJN and AP guidance): they judge, or make
 * people into water or an army. In quotation marks they are somebody else's.
 */
const BANNED: Readonly<Record<Locale, RegExp>> = {
  en: /\b(illegals?|floods?|flooding|waves?|swarms?|tides?|influx(es)?|surges?|invasions?|assaults?|storms?|storming|flows?)\b/giu,
  es: /\b(ilegal(es)?|avalanchas?|oleadas?|asaltos?|invasi[oó]n(es)?|aluvi[oó]n|mareas?|presi[oó]n migratoria)\b/giu,
  fr: /\b(clandestine?s?|afflux|vagues?|d[eé]ferlements?|assauts?|invasions?)\b/giu,
  ar: /غير شرعي(ة)?|سرية|اقتحام|غزو|تدفق|موجة/gu,
};

const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/gu;

/** Banned words in a text of ours, each once, as they stand there. */
export function bannedWords(locale: Locale, text: string): readonly string[] {
  return [...new Set(text.replace(QUOTED, ' ').match(BANNED[locale]) ?? [])];
}
