import type { Language } from '@/lib/text/language';

/** What is known of French so far. */
export const language = {
  numbersInProse:
    /\b(onze|douze|treize|quatorze|quinze|seize|dix-\p{L}+|vingt|trente|quarante|cinquante|soixante|quatre-vingts?|cents?|mille|millions?|dizaines?|douzaines?|centaines?|milliers?)\b/iu,
  bannedWords: /\b(clandestine?s?|afflux|vagues?|d[eé]ferlements?|assauts?|invasions?)\b/giu,
  bannedRatios:
    /\btaux d(e |’)(réussite|échec|interception)|(pour cent|pourcentage|part) des (tentatives|sauvetages|arrivées|retours)/giu,
} as const satisfies Partial<Language>;
