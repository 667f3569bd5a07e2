import type { LanguageFile } from '@/lib/text/language';

/** Formats the start of an open period. A day needs an article: `desde el 25 de junio de 2022`. */
const since = (start: string) => (/^\d+ de /.test(start) ? `desde el ${start}` : `desde ${start}`);

/** Spanish as written in Spain; docs/translating.md gives the reasons for this choice. */
export const language: LanguageFile = {
  // The academies prescribe a thin space, and none in numbers of four digits.
  grouping: { use: 'min2', sign: '\u202f' },
  numberWords: 'es-ES',
  canSpellOut: (value) => value > 1 && value < 100 && value % 10 !== 1,
  // Ordinals are used for meetings only: “reunión” is feminine.
  ordinal: (digits) => `${digits}.ª`,
  inPeriod: {
    year: (year) => `en ${year}`,
    years: (last, first) => `de ${first} a ${last}`,
    month: (month) => `en ${month}`,
    months: (last, first) => `de ${first} a ${last}`,
    day: (day) => `el ${day}`,
    twoDays: (last, first) => `el ${first} y el ${last}`,
    days: (last, first) => `del ${first} al ${last}`,
    open: since,
  },
  ofPeriod: {
    year: (year) => `de ${year}`,
    years: (last, first) => `de ${first} a ${last}`,
    month: (month) => `de ${month}`,
    months: (last, first) => `de ${first} a ${last}`,
    day: (day) => `del ${day}`,
    twoDays: (last, first) => `del ${first} y el ${last}`,
    days: (last, first) => `del ${first} al ${last}`,
    open: since,
  },
  signs: { comma: ', ', semicolon: '; ', colon: ': ' },
  quotes: ['«', '»'],
  innerQuotes: ['“', '”'],
  isStopInsideQuotes: false,
  namesAtStart: [],
  descriptions: [
    'moroccan-security-services',
    'moroccan-authorities',
    'strait-of-gibraltar',
    'alboran-sea',
    'canary-islands',
    'balearics',
    'atlantic-ocean',
    'atlantic-route',
    'western-mediterranean-route',
    'western-african-route',
    'algerian-route',
    'tarajal',
    'benzu_x',
    'beniensar_x',
    'barriochino',
    'farhana',
    'velez',
    'police-morocco',
    'defence-administration',
  ],
  abbreviations: ['p. ej.', 'ej.', 'cf.', 'Sr.', 'Sra.', 'Dr.', 'Dra.', 'EE.', 'UU.', 'núm.', 'pág.', 'art.'],
  calendarWords:
    /(?<!\p{L})(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|(el|del|al|este|ese|cada|un|mismo|último) (trimestre|semestre|año|mes|día|verano|otoño|invierno|fin de semana)|(la|esa|esta|una|cada|misma) (semana|primavera)|semanas|anual(es)?|años|meses)(?!\p{L})/iu,
  numbersInProse:
    /(?<!\p{L})(once|doce|trece|catorce|quince|dieci\p{L}+|veinte|veinti\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien(to|tos|tas)?|(dos|tres|cuatro|seis|ocho)cient[oa]s|quinient[oa]s|setecient[oa]s|novecient[oa]s|centenar(es)?|mil(es)?|millar(es)?|mill[oó]n(es)?|(dec|doc)enas?|(dos|tres) (tercios|cuartos|quintos)|el doble|el triple)(?!\p{L})/iu,
  bannedWords:
    /(?<!\p{L})(ilegal(es)?|avalanchas?|oleadas?|olas?|riadas?|asalt\p{L}+|invasi[oó]n(es)?|invad\p{L}+|irrump\p{L}+|aluvi[oó]n|mareas?|flujos?|presi[oó]n migratoria|efecto llamada|mafias?|coladeros?|sin papeles)(?!\p{L})/giu,
  bannedRatios:
    /(?<!\p{L})(tasas? de (éxito|fracaso|interceptación|intercepción|rescates?|llegadas?)|(por ciento|porcentaje|proporción|tasa) de (todos |todas )?(los |las |estos |estas |esos |esas )?(intentos|rescates|llegadas|retornos|devoluciones|redes|detecciones))(?!\p{L})/giu,
  fillerPhrases: /(?<!\p{L})(dicen? que impidi\p{L}+|tal como las leímos|cuenta como uno)(?!\p{L})/giu,
  measurableVerbs: [
    'calcular',
    'clasificar',
    'comparar',
    'comprobar',
    'describir',
    'dibujar',
    'diseñar',
    'distinguir',
    'enumerar',
    'escribir',
    'explicar',
    'formular',
    'identificar',
    'justificar',
    'localizar',
    'nombrar',
    'ordenar',
    'reescribir',
  ],
  // The English rate, scaled by the number of words that both languages need for the story (Brysbaert 2019,
  // doi:10.1016/j.jml.2019.104047).
  wordsPerMinute: 265,
  lengths: { sentence: 35, medianSentence: 20, section: 290, plain: 60, story: [2500, 3700], summary: 40 },
};
