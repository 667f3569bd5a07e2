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

/** Ratios of what cannot be compared (ET-3): attempts are no part of arrivals, and stopping them is no success or failure. */
const RATES: Readonly<Record<Locale, RegExp>> = {
  en: /\b((success|failure|interception|prevention|rescue|arrival) rates?|(per cent|percentage|share|proportion) of (all |the |these |those )?(attempts|rescues|fence attempts|networks|returns|detections|arrivals))\b/giu,
  es: /\btasas? de (éxito|fracaso|intercepción)|(por ciento|porcentaje|proporción) de (los |las )?(intentos|rescates|llegadas|devoluciones)/giu,
  fr: /\btaux d(e |’)(réussite|échec|interception)|(pour cent|pourcentage|part) des (tentatives|sauvetages|arrivées|retours)/giu,
  ar: /(معدل|نسبة) (النجاح|الفشل|المحاولات|الوافدين)/gu,
};

const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/gu;

/** Words in a text of ours that it does not use, each once, as they stand there. */
export function bannedWords(locale: Locale, text: string): readonly string[] {
  const ours = text.replace(QUOTED, ' ');
  return [...new Set([BANNED, RATES].flatMap((words) => ours.match(words[locale]) ?? []))];
}
