import type { Language } from '@/lib/text/language';

/** What is known of Spanish so far. */
export const language = {
  numbersInProse:
    /\b(once|doce|trece|catorce|quince|dieci\p{L}+|veinte|veinti\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien(to|tos)?|mil(es)?|mill[oó]n(es)?|docenas?)\b/iu,
  bannedWords:
    /\b(ilegal(es)?|avalanchas?|oleadas?|asaltos?|invasi[oó]n(es)?|aluvi[oó]n|mareas?|presi[oó]n migratoria)\b/giu,
  bannedRatios:
    /\btasas? de (éxito|fracaso|intercepción)|(por ciento|porcentaje|proporción) de (los |las )?(intentos|rescates|llegadas|devoluciones)/giu,
} as const satisfies Partial<Language>;
