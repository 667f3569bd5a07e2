import { describe, expect, test } from 'vitest';
import { checkText } from './checkText';
import { findRemarks } from './findRemarks';
import { CHECK_TABLES } from './support/checkTables';

/** The remarks on the numbers of a sentence. */
function numbersOf(sentence: string) {
  return findRemarks(sentence, CHECK_TABLES, 'en').remarks.flatMap((remark) =>
    remark.kind === 'number' ? [remark] : [],
  );
}

const kindsOf = (sentence: string) => findRemarks(sentence, CHECK_TABLES, 'en').remarks.map(({ kind }) => kind);

test('“of which” connects numbers of one sentence only', () => {
  expect(kindsOf('63,121, of which 14,746 were thwarted')).toEqual(['number', 'hinge', 'number']);
  expect(kindsOf('Morocco stopped 63,121 attempts in 2021. Another 14,746 followed in early 2022.')).not.toContain(
    'period',
  );
});

describe('a number that is in no table', () => {
  test('is explained as the sum of two others in the sentence', () => {
    const [, , sum] = numbersOf('63,121 attempts and 14,746 attempts, together 77,000 attempts');
    expect(sum?.calculation).toBeUndefined();
    const [, , other] = numbersOf(
      'In 2024, 78,685 attempts and 332 networks, 79,017 in all against irregular migration',
    );
    expect(other?.calculation).toMatchObject({ of: 'text', sign: '+', values: [78685, 332] });
  });

  test('is shown with the value for its kind and year, without a verdict', () => {
    const [near] = numbersOf('Morocco foiled 78,001 attempts at irregular migration in 2024');
    expect(near?.number.matches).toEqual([]);
    expect(near?.series?.named[0]?.id).toBe('attempts-2024');
  });

  test('is shown with numbers of the same digits that count something else, except for another country', () => {
    const [other] = numbersOf('Morocco took 78,685 networks apart in 2024');
    expect(other?.number.matches).toEqual([]);
    expect(other?.sameDigits?.map(({ id }) => id)).toEqual(['attempts-2024']);
    expect(numbersOf('Italy recorded 63,121 irregular arrivals')[0]?.sameDigits).toBeUndefined();
    expect(numbersOf('256 drones over the wall')[0]?.sameDigits).toBeUndefined();
  });

  test('is not shown with the same digits of a length, or of a count that its words exclude', () => {
    expect(numbersOf('Melilla has 14 km of fence')[0]?.sameDigits).toBeUndefined();
    expect(numbersOf('The office for migration has 1,257 telephones')[0]?.sameDigits).toBeUndefined();
  });

  test('is shown without a series where no word names what it counts', () => {
    expect(numbersOf('They spoke of 91,234 in 2024')[0]?.series).toBeUndefined();
  });
});

describe('a number is not called absent', () => {
  const remarkOn = (sentence: string, printed: string) =>
    numbersOf(sentence).find(({ number: { found } }) => found.value === Number(printed.replaceAll(/\D/gu, '')));

  test.each([
    [
      'beside numbers of ours, where it is short',
      'Morocco stopped 78,685 migration attempts in 2024, she told her 19 pupils',
      '19',
    ],
    [
      'beside numbers of ours, where it is a share',
      'Morocco stopped 78,685 attempts in 2024, and 17 % of it is sand',
      '17',
    ],
    ['where it is a change', 'Morocco foiled attempts at irregular migration, 17 % fewer than before', '17'],
    ['where it is a ratio', 'In 2024 692 boats brought 46,843 people to the Canary Islands, 168 per boat', '168'],
    [
      'where its value is rounded',
      'On 17 May 2021 8,000 people entered Ceuta before about 85,000 inhabitants',
      '85000',
    ],
    ['where a table has its value', 'Of the 78,685 attempts in 2024 the police claim the 3,060 others', '3060'],
  ])('%s: %s', (_, sentence, printed) => {
    expect(remarkOn(sentence, printed)).toBeUndefined();
  });

  test.each([
    ['where it is long', 'Morocco stopped 78,685 attempts in 2024, she told 7,119 listeners', '7119'],
    ['where it counts what we count', 'In 2024 Morocco stopped 78,685 attempts and one of its 57 networks', '57'],
    ['where a table has its value for another thing', '1,388 people died on the way to Spain by June 2026', '1388'],
    ['where no other number is ours', 'A team of 19 players won by 3 goals', '19'],
  ])('but it is %s: %s', (_, sentence, printed) => {
    expect(remarkOn(sentence, printed)).toBeDefined();
  });

  test('where the series of its count has its value for another year', () => {
    const boats = remarkOn('46,843 people came to the Canary Islands in 610 boats in 2024', '610');
    expect(boats?.sameDigits?.map(({ id }) => id)).toContain('arrival-boats-2023-canary-islands');
    expect(boats?.series).toBeUndefined();
  });
});

test('a number about another country has no match, though its digits are the same', () => {
  expect(numbersOf('Italy recorded 63,121 irregular arrivals')[0]?.number.matches).toEqual([]);
});

test('all numbers that fit equally well are shown', () => {
  const [network] = checkText('100 networks were dismantled', CHECK_TABLES, 'en').checked;
  expect(network?.matches.length).toBeGreaterThan(1);
});

describe('excludes matches that contradict the words of the sentence', () => {
  const idsOf = (sentence: string) =>
    numbersOf(sentence).map(({ number }) => number.matches.map((each) => each.number.id));

  test.each([
    'The official toll of the Melilla border crossing of 24 June 2022 is 23 deaths',
    'Las autoridades hablan de 23 muertos en la frontera de Melilla el 24 de junio de 2022',
    'Selon les autorités, 23 migrants sont morts à Melilla le 24 juin 2022',
    'حسب السلطات، توفي 23 مهاجرا في مليلية يوم 24 يونيو 2022',
  ])('by a reporter that a group name includes: %s', (sentence) => {
    expect(idsOf(sentence)).toEqual([['border-deaths-2022-06-24-authorities']]);
  });

  test.each([
    [
      'kind',
      'Of the migrants at Melilla in June 2022, 77 went missing',
      'border-missing-2022-06-24-caminando-fronteras',
    ],
    ['kind', 'At Melilla 77 migrants were injured on 24 June 2022', 'border-injured-2022-06-24-migrants'],
    ['time', 'In 2021, 1,092 migrants entered Melilla by land', 'arrivals-land-2021-melilla'],
    ['body', 'UNHCR counts 702 deaths on the Atlantic route by July 2024', 'deaths-unhcr-2024-07-atlantic-route'],
  ])('by %s: %s', (_, sentence, id) => {
    expect(idsOf(sentence)).toEqual([[id]]);
  });

  test('by the exact value, where the text also has it', () => {
    const [rounded] = idsOf('More than 40,000 attempts were foiled');
    expect(rounded).toContain('attempts-2021-aug');
    expect(rounded?.length).toBeGreaterThan(1);
    const [first, exact] = idsOf('More than 40,000 attempts were foiled, 42,071 to be exact');
    expect(first).toEqual(['attempts-2021-aug']);
    expect(exact).toEqual(['attempts-2021-aug']);
  });

  test('but keeps all of them where no word decides', () => {
    expect(idsOf('23 migrants died at the fence of Melilla on 24 June 2022')[0]).toHaveLength(3);
  });
});

test('takes “at least 70” for 70, not for 76 rounded', () => {
  const [missing] = numbersOf(
    'Amnesty International counted at least 70 people missing after the border day of June 2022',
  );
  expect(missing?.number.matches.filter(({ isExact }) => !isExact)).toEqual([]);
});

test('reads pasted markup as text', () => {
  expect(numbersOf('<b>63,121</b> attempts at irregular migration')[0]?.number.matches[0]?.number.id).toBe(
    'attempts-2021',
  );
});

test.each([
  ['a fire', 'A fire in the factory killed 37 people and injured 140.'],
  ['a shooting', '23 people were killed in a shooting in Chicago'],
  ['members', 'In 2024 the club counted 78,685 members'],
  ['copies', 'She sold 63,121 copies in 2021'],
])('numbers about %s have no match', (_, sentence) => {
  expect(numbersOf(sentence).flatMap(({ number }) => number.matches)).toEqual([]);
});

test('loaded words are explained only where the text is about migration', () => {
  expect(kindsOf('A heat wave killed the harvest')).toEqual([]);
  expect(kindsOf('A storm flooded streets in Ceuta on Sunday')).toEqual([]);
  expect(kindsOf('Police in Melilla seized illegal cigarettes')).toEqual([]);
  expect(kindsOf('A wave of migrants')).toEqual(['word']);
});

test('a loaded word that a sentence denies is not explained', () => {
  expect(kindsOf('Morocco stopped 63,121 attempts in 2021: that is an invasion.')).toContain('word');
  expect(kindsOf('Morocco stopped 63,121 attempts in 2021: that is no invasion.')).not.toContain('word');
  expect(kindsOf('Morocco stopped 63,121 attempts in 2021: that is no “invasion”.')).not.toContain('word');
  expect(kindsOf('Police did not stop a wave of 41,945 arrivals in 2021')).toContain('word');
});

test('“alone” makes no number a part of a smaller one', () => {
  const sentence =
    'The ministry has 97 people rescued in the quarter, a bulletin 120 on one weekend in February 2022 alone.';
  expect(kindsOf(sentence)).not.toContain('hinge');
});

test('compares a unit word with the number beside it, not with one in another sentence', () => {
  expect(kindsOf('78,685 migrants were stopped in 2024')).toContain('unit');
  expect(kindsOf('Morocco stopped 78,685 in 2024. Migrants keep coming.')).not.toContain('unit');
});

test.each([
  'The Melilla tragedy of 24 June 2022 killed 23 and injured 217',
  'La tragedia de Melilla del 24 de junio de 2022 dejó muertos a 23 y heridos a 217',
  'خلفت أحداث مليلية يوم 24 يونيو 2022 مصرع 23 وإصابة 217',
])('compares no number with the unit word of the next one: %s', (sentence) => {
  expect(kindsOf(sentence)).toEqual(['number', 'number']);
  expect(numbersOf(sentence).map(({ number }) => number.matches[0]?.number.metric)).toEqual([
    'border-deaths',
    'border-injured',
  ]);
});

test('does not take the first letter of an Arabic word for the prefix “and”', () => {
  const numbers = numbersOf('خلفت أحداث مليلية 23 وفاة و217 إصابة يوم 24 يونيو 2022');
  expect(numbers.map(({ number }) => number.around.nouns)).toEqual([['deaths'], ['injured']]);
  expect(kindsOf('سجلت السلطات 78685 وفاة و332 شبكة سنة 2024')).toEqual(['number', 'unit', 'number']);
});

test('remarks on a period that differs from the tables', () => {
  expect(kindsOf('12 incursions at Melilla in the first half of 2022')).toContain('period');
  expect(kindsOf('63,121 attempts in 2021')).not.toContain('period');
});

test.each([
  'Morocco had foiled 45,015 attempts at irregular migration so far in 2024',
  'Since January 2021 Morocco has foiled 77,867 attempts at irregular migration',
  'Of 290 networks, 100 fell before June 2022',
  '4,290 migrants in 14 assaults on the fences in 2024, against six a year earlier',
  'Melilla received 2,391 asylum applications of migrants in 2018, fewer than in 2015',
  'The 2022 report on migration counts 14,746 attempts',
  'La cifra de redes bajó de 419 a 332 en 2024',
  'De los 63.970 inmigrantes que llegaron el año pasado, 46.843 lo hicieron a Canarias, según el balance de Interior de enero de 2025.',
])('does not call a part of a year, an open period or a comparison a different period: %s', (sentence) => {
  expect(kindsOf(sentence)).not.toContain('period');
});

test.each([
  'Morocco foiled 14,746 attempts at irregular migration in 2022',
  '61 assaults on Ceuta and Melilla in 2021, of which 12 in the first quarter of 2022',
])('calls another whole year a different period: %s', (sentence) => {
  expect(kindsOf(sentence)).toContain('period');
});

test('accepts five thousand characters', () => {
  const text = '63,121 attempts in 2021, of which 14,746; '.repeat(119);
  expect(numbersOf(text)).toHaveLength(238);
});

describe('each number has its own period', () => {
  test.each([
    'En 2023 se frustraron 75.184 intentos y en 2024, 78.685.',
    'En 2021 hubo 63.121 intentos; en 2022, 70.781; en 2023, 75.184, y en 2024, 78.685.',
    'In 2023 it stopped 75,184 attempts, and in 2024 78,685.',
    'في سنة 2023 أحبط المغرب 75.184 محاولة، وفي سنة 2024 أحبط 78.685 محاولة.',
  ])('%s', (sentence) => {
    expect(kindsOf(sentence)).not.toContain('period');
    expect(numbersOf(sentence).every(({ number }) => number.matches[0]?.periodRelation === 'same')).toBe(true);
  });

  test('does not take the date of the news for the period of the count', () => {
    expect(kindsOf('El 14 de febrero, Marruecos anunció 78.685 intentos frustrados.')).not.toContain('period');
    expect(kindsOf('Rabat, 14 feb (EFE).- Marruecos frustró en 2024 78.685 intentos')).toEqual(['number']);
  });
});

test('does not remark on “of which” between two numbers without a match', () => {
  expect(kindsOf('91,347 migrants, of whom 3,519 were minors')).not.toContain('hinge');
});

test('takes neither a value of comparison nor a number in brackets for the whole of “of which”', () => {
  const wholes = (sentence: string) =>
    findRemarks(sentence, CHECK_TABLES, 'en').remarks.flatMap((remark) =>
      remark.kind === 'hinge' ? [remark.whole?.matches[0]?.number.id] : [],
    );
  expect(wholes('Spain counted 36,775 irregular arrivals in 2025, against 64,019 in 2024, of which 17,788')).toEqual([
    'arrivals-2025',
  ]);
  expect(wholes('Spain counted 36,775 irregular arrivals in 2025 (64,019 in 2024), of which 17,788')).toEqual([
    'arrivals-2025',
  ]);
  expect(wholes('63,121 attempts, of which 14,746 were thwarted')).toEqual(['attempts-2021']);
  // Either of the two numbers can be the whole.
  expect(wholes('63,121 attempts in 2021 and 41,945 arrivals in Spain. Of these, 14,746 were thwarted.')).toEqual([]);
  expect(wholes('78,685 attempts in 2024 (63,121 in 2021, of which 14,746 in the first quarter of 2022)')).toEqual([
    'attempts-2021',
  ]);
  expect(wholes('36,775 irregular arrivals in Spain in 2025, 42.6 % fewer than in 2024, of which 17,788')).toEqual([
    'arrivals-2025',
  ]);
});

test('does not match a whole with its own part', () => {
  const [whole, part] = numbersOf('10,000 people died in 2024, of which 9,757 on the Atlantic route');
  expect(part?.number.matches[0]?.number.value).toBe(9757);
  expect(whole?.number.matches.map(({ number }) => number.id)).not.toContain(part?.number.matches[0]?.number.id);
});

test('does not read minutes of a time as a count', () => {
  expect(numbersOf('Le départ est à 6 h 40, ou à 6:40')).toEqual([]);
  expect(numbersOf('En 48 h 8 000 migrants sont entrés à Ceuta').map(({ number }) => number.found.value)).toContain(
    8000,
  );
});

test('shows no equal digits for money without words for migration', () => {
  const [euros] = numbersOf('L’UE a versé 500 millions d’euros au Maroc pour la période 2021-2027');
  expect(euros?.sameDigits).toBeUndefined();
  const [told] = numbersOf('Contre l’immigration, l’UE a versé 500 millions d’euros au Maroc pour 2021-2027');
  expect(told?.number.matches.map(({ number }) => number.id)).toContain('eu-funding-2021-to-2027');
});

test.each([
  ['of one day of it', 'In 2022 23 migrants died at the Melilla fence'],
  [
    'that is named with the others of a sum',
    'Morocco stopped 77,867 migration attempts in 2021 and the first quarter of 2022',
  ],
])('a year %s is not said to differ: %s', (_, sentence) => {
  expect(kindsOf(sentence)).not.toContain('period');
});

describe('a total of two counts that is not their sum', () => {
  test.each([
    'Morocco stopped 75,184 migration attempts in 2023 and 78,685 in 2024, 152,869 in all',
    'Marruecos frustró 75.184 intentos de migración en 2023 y 78.685 en 2024, en total 152.869',
    'Le Maroc a déjoué 75 184 tentatives de migration en 2023 et 78 685 en 2024, cela fait 152 869',
    'أحبط المغرب 75184 محاولة هجرة سنة 2023 و78685 سنة 2024، أي ما مجموعه 152869',
  ])('is shown with their sum: %s', (sentence) => {
    expect(numbersOf(sentence)[2]?.calculation).toMatchObject({ of: 'other', sign: '+', values: [75184, 78685] });
  });

  test.each([
    ['where it is right', 'Morocco stopped 75,184 migration attempts in 2023 and 78,685 in 2024, 153,869 in all'],
    ['of two kinds', 'Morocco stopped 78,685 migration attempts and took apart 332 networks in 2024, 79,999 in all'],
    ['without a word for a sum', 'Morocco stopped 75,184 migration attempts in 2023, 78,685 in 2024 and 82,869 since'],
  ])('is not found %s: %s', (_, sentence) => {
    expect(numbersOf(sentence)[2]?.calculation?.of).not.toBe('other');
  });
});

test.each([
  'By 15 February 2026 962 people had entered Ceuta by land, against 137 in the same weeks of 2025',
  'Hasta el 15 de febrero de 2026 entraron en Ceuta por tierra 962 personas, frente a 137 en las mismas semanas de 2025',
  'Au 15 février 2026, 962 personnes étaient entrées à Ceuta par la terre, contre 137 les mêmes semaines de 2025',
  'دخل سبتة برا 962 شخصا إلى غاية 15 فبراير 2026، مقابل 137 في الأسابيع نفسها من 2025',
])('the year of “the same weeks” is not said to differ: %s', (sentence) => {
  expect(numbersOf(sentence)[1]?.number.matches[0]?.number.id).toBe('arrivals-land-2025-02-15-ceuta');
  expect(kindsOf(sentence)).not.toContain('period');
});

describe('a number that is new', () => {
  const newOf = (sentence: string) => numbersOf(sentence).find(({ number }) => number.matches.length === 0);
  const ids = (numbers: readonly { readonly id: string }[] | undefined) => numbers?.map(({ id }) => id);

  test.each([
    'Morocco foiled 73,640 attempts at irregular migration in 2025',
    'Marruecos frustró 73.640 intentos de emigración irregular en 2025',
    'Le Maroc a déjoué 73 640 tentatives d’émigration irrégulière en 2025',
    'أحبط المغرب 73640 محاولة للهجرة غير النظامية سنة 2025',
  ])('is shown with full years, the current year and the change: %s', (sentence) => {
    const { series } = newOf(sentence) ?? {};
    expect(ids(series?.years)).toEqual(['attempts-2024', 'attempts-2023', 'attempts-2022']);
    expect(series?.current?.id).toBe('attempts-2025-aug');
    expect(series?.changes.map(({ from, percent }) => [from.id, percent])).toEqual([['attempts-2024', -6.4]]);
  });

  test.each([
    ['The Moroccan army rescued 11,210 people at sea in 2026', 'army-rescues-2023'],
    ['El ejército marroquí rescató a 11.210 personas en el mar en 2026', 'army-rescues-2023'],
    ['L’armée marocaine a porté secours à 11 210 personnes en mer en 2026', 'army-rescues-2023'],
    [
      'En 2026 entraron por tierra en Ceuta y Melilla 6.118 personas, 5.902 de ellas en Ceuta',
      'arrivals-land-2025-ceuta-and-melilla',
    ],
  ])('is shown with the series of the body and the places that the sentence names: %s', (sentence, id) => {
    expect(ids(newOf(sentence)?.series?.years)).toContain(id);
  });

  test('belongs to the verb that follows “and”', () => {
    const sentence = 'فكك الأمن الوطني 91 شبكة وأوقف 21.307 مرشحين للهجرة سنة 2026';
    const series = numbersOf(sentence).map(({ series: each }) => each?.years[0]?.id);
    expect(series).toEqual(['police-networks-2025', 'police-intercepted-2025']);
  });

  test('is shown with the same months of earlier years, and both versions of a revised value', () => {
    expect(
      newOf('Morocco foiled 41,900 attempts in the first eight months of 2025')?.series?.sameMonths.map(({ id }) => id),
    ).toContain('attempts-2024-aug');
    const arrivals = newOf('Spain recorded 39,112 irregular arrivals in 2025')?.series;
    expect(ids(arrivals?.named)).toEqual(['arrivals-2025']);
    expect(newOf('Spain recorded 70,112 irregular arrivals in 2020')?.series?.named).toHaveLength(2);
  });

  test('is shown with the series of its count, whichever of its bodies the sentence names', () => {
    const { series } = newOf('The Royal Navy rescued 13,595 migrants in 2025') ?? {};
    expect(ids(series?.years)).toEqual(['rescues-2024', 'rescues-2023', 'rescues-2022']);
  });

  test.each([
    'Ceuta and Melilla had 3,850 entries by land in 2025, 1,203 more than the 2,647 of 2024',
    'Ceuta y Melilla tuvieron 3.850 entradas por tierra en 2025, 1.203 más que las 2.647 de 2024',
    'Ceuta et Melilla ont compté 3 850 entrées par terre en 2025, soit 1 203 de plus que les 2 647 de 2024',
    'سجلت سبتة ومليلية 3850 دخولا برا سنة 2025، بزيادة 1203 عن 2647 سنة 2024',
  ])('is explained as the difference that the sentence calls it: %s', (sentence) => {
    const [, difference] = numbersOf(sentence);
    expect(difference?.calculation).toMatchObject({ of: 'text', sign: '−', values: [3850, 2647] });
  });

  test.each([
    ['a part', '332 réseaux ont été démantelés en 2024, dont 120 dans le nord du Maroc'],
    ['a difference', 'Morocco dismantled 1,203 more networks in 2024'],
    ['a difference after other words', 'ارتفع عدد الواصلين إلى الكناري بـ6.933 شخصا ليبلغ 46.843 سنة 2024'],
    ['so many for each', 'In 2024 the Canary Islands received migrants by sea, 68 people per boat'],
    ['one of several groups', 'Casi 800 menores fueron detenidos cerca de Castillejos en septiembre de 2024'],
    ['a number of the other country', 'Morocco dismantled 332 networks in 2024, and Spain 125'],
    ['a sum of years', 'Since 2014 more than 2,500 people have died on the Atlantic route, according to IOM'],
  ])('is shown without a series that is not comparable: %s', (_, sentence) => {
    expect(newOf(sentence)?.series).toBeUndefined();
  });

  test.each([
    'In Tarifa 12,345 migrants arrived irregularly by sea in 2025',
    'A Lanzarote llegaron por mar 12.345 migrantes en 2025',
    'En 2025, 12 345 migrants sont arrivés par la mer à Almería',
    'وصل 12345 مهاجرا بحرا إلى ألميريا سنة 2025',
  ])('is shown without the series of the country where the sentence is about a town: %s', (sentence) => {
    expect(newOf(sentence)).toBeDefined();
    expect(newOf(sentence)?.series).toBeUndefined();
  });

  test('is shown only with numbers of the reporter that counted, according to the sentence', () => {
    const { series } = newOf('UNHCR recorded 1,321 deaths of migrants on the Atlantic route in 2025') ?? {};
    const reporters = [...(series?.named ?? []), ...(series?.years ?? [])].map(({ reporter }) => reporter);
    expect(reporters.length).toBeGreaterThan(0);
    expect(new Set(reporters)).toEqual(new Set(['unhcr']));
    expect(
      newOf('According to Frontex, Morocco foiled 73,640 attempts at irregular migration in 2025')?.series,
    ).toBeUndefined();
  });

  test('is shown with every consecutive year of which the tables have at least a part', () => {
    const { series } = newOf('In 2025 3,111 migrants entered Ceuta by land') ?? {};
    expect(ids(series?.years)).toEqual([
      'arrivals-land-2024-10-31-ceuta',
      'arrivals-land-2023-ceuta',
      'arrivals-land-2022-ceuta',
    ]);
    expect(ids(newOf('In 2024 3,111 migrants entered Ceuta by land')?.series?.years)?.slice(0, 2)).toEqual([
      'arrivals-land-2025-ceuta',
      'arrivals-land-2024-10-31-ceuta',
    ]);
  });

  test('is shown without years before a gap in the tables', () => {
    const { series } = newOf('A la península y Baleares llegaron por mar 14.444 migrantes en 2025') ?? {};
    expect(series?.current?.from).toBe('2026-01-01');
    expect(series?.years).toEqual([]);
  });

  test('is shown with the series of the place in the sentence, not of a part of it', () => {
    const { series } = newOf('14,444 migrants arrived by sea on the mainland and the Balearics in 2023') ?? {};
    const places = [...(series?.named ?? []), ...(series?.years ?? [])].map(({ place }) => place);
    expect(new Set(places)).toEqual(new Set(['mainland-and-balearics']));
  });

  test('is shown with the series of the body that it names, where its verb fits several counts', () => {
    const { series } = newOf('The DGSN intercepted 31,480 irregular migrants in 2026') ?? {};
    expect(ids(series?.years)?.[0]).toBe('police-intercepted-2025');
  });

  const newestOf = (sentence: string, printed: string) => {
    const value = Number(printed.replaceAll(/\D/gu, ''));
    const remark = numbersOf(sentence).find(({ number }) => number.found.value === value);
    return ids([...(remark?.series?.years ?? []), ...(remark?.series?.named ?? [])])?.[0];
  };

  test.each([
    ['In 2026 29,112 people reached Spain irregularly, 12,118 of them in the Canary Islands', '12,118'],
    ['En 2026 llegaron a España 29.112 personas por mar, y 12.118 lo hicieron a Canarias', '12.118'],
    ['En 2026, 29 112 personnes sont arrivées en Espagne par la mer, dont 12 118 aux Canaries', '12 118'],
    ['وصل 29112 مهاجرا إلى إسبانيا بحرا سنة 2026، منهم 12118 إلى جزر الكناري', '12118'],
  ])('is shown with the series of its place where it is a part of another new number: %s', (sentence, printed) => {
    expect(newestOf(sentence, printed)).toBe('arrivals-sea-2025-canary-islands');
  });

  test('is shown with the series of its group or its place where the number before names the count', () => {
    const police =
      'In 2026 the DGSN intercepted 31,480 irregular migrants, of whom 6,117 were foreigners, and 96 networks';
    expect(newestOf(police, '6,117')).toBe('police-intercepted-foreign-2025');
    expect(newestOf(police, '96')).toBe('police-networks-2025');
    const cities = 'In 2026 3,312 people entered Ceuta irregularly by land, against 287 in Melilla';
    expect(newestOf(cities, '287')).toBe('arrivals-land-2025-melilla');
  });

  test('is shown without a series where it is a year', () => {
    expect(newestOf('After 2021 and 2022 arrivals of migrants rose', '2022')).toBeUndefined();
  });

  test('is shown without the series of the whole that it is a part of, or that follows it', () => {
    expect(newestOf('In 2026 Morocco dismantled 351 networks, of which 127 in the north', '127')).toBeUndefined();
    expect(newestOf('In 2026 IOM assisted 2,011 returns from Morocco out of 6,001', '6,001')).toBeUndefined();
  });

  test('is shown with the series of the body that counted since the first of January', () => {
    const { series } = newOf('The Royal Navy has rescued 7,329 migrants since 1 January 2026') ?? {};
    expect(series).toBeDefined();
    expect(series?.sameMonths).toEqual([]);
  });

  test.each([
    'So far this year, 9,418 people have reached the Canary Islands by sea, the ministry said on 16 November 2026',
    'Madrid, 16 de noviembre de 2026: en lo que va de año han llegado a Canarias por mar 9.418 personas',
    'Depuis le début de l’année, 9 418 personnes sont arrivées aux Canaries par la mer, a dit le ministère le 16 novembre 2026',
    'منذ بداية السنة وصل 9418 شخصا إلى جزر الكناري بحرا، قالت الوزارة يوم 16 نونبر 2026',
  ])('is not compared with a whole year where the year is not over: %s', (sentence) => {
    expect(newOf(sentence)?.series?.years[0]?.id).toBe('arrivals-sea-2025-canary-islands');
    expect(newOf(sentence)?.series?.changes).toEqual([]);
  });

  test('is never compared with a total of several years', () => {
    const networks = newOf('Morocco dismantled more than 300 networks in 2025');
    expect(ids(networks?.series?.years)?.every((id) => !id.includes('total'))).toBe(true);
  });

  test('explains by how many per cent it is below the year before', () => {
    const [, share] = numbersOf(
      'Morocco foiled 73,640 attempts at irregular migration in 2025, 6.4 % fewer than in 2024',
    );
    expect(share?.calculation).toMatchObject({ sign: '÷', of: 'tables', values: [73640, 78685] });
  });
});

test.each([
  [
    'of few digits',
    'Frontex counted 46,820 migrants in 2024 and Spain 46,843 in the Canary Islands; the gap is 23 people',
    [46843, 46820],
  ],
  [
    'with the digits of a number for another place',
    'Baleares recibió 7.279 personas en 2025, 1.415 más que las 5.864 de 2024',
    [7279, 5864],
  ],
] as const)('a difference %s is explained, and matches no number', (_, sentence, values) => {
  const difference = numbersOf(sentence).find(({ calculation }) => calculation);
  expect(difference?.calculation).toMatchObject({ sign: '−', values });
  expect(difference?.number.matches).toEqual([]);
});

test.each([
  ['down', 'Entre 2020 et 2021, les arrivées aux Canaries ont reculé de 3 %, de 23 023 à 22 316.', [22316, 23023]],
  ['up', 'Irregular arrivals in Spain rose by 82 % from 31,219 in 2022 to 56,852 in 2023', [56852, 31219]],
  [
    'up, after a dash',
    'Arrivals by sea in the Canary Islands rose – 17.4 % more than in 2023 – to 46,843 in 2024',
    [46843, 39910],
  ],
  ['down, by a sign', 'Arrivals by sea in the Canary Islands, −62 %: 46,843 in 2024, 17,788 in 2025', [17788, 46843]],
  ['by a sign', '61 323 arrivées par mer en Espagne en 2024 contre 55 618 en 2023 : +10 %', [61323, 55618]],
  ['cut off', 'Marruecos frustró 78.685 intentos en 2024, un 4,6 % más que en 2023', [78685, 75184]],
  ['by a distant word', 'تراجع عدد الواصلين إلى الكناري من 46.843 إلى 17.788، أي بنسبة 62%', [17788, 46843]],
  ['of a rounded count', 'Nearly 47,000 migrants reached the Canary Islands in 2024, a rise of 17.4 %', [46843, 39910]],
] as const)('a share that says how much a count went %s is explained in that direction', (_, sentence, values) => {
  expect(numbersOf(sentence).find(({ calculation }) => calculation)?.calculation?.values).toEqual(values);
});

test.each([
  'Attempts rose by 9 %, from 63,121 in 2021 to 70,781 in 2022',
  'Los intentos subieron un 9 %, de 63.121 en 2021 a 70.781 en 2022',
  'Les tentatives ont augmenté de 9 %, de 63 121 en 2021 à 70 781 en 2022',
  'ارتفعت المحاولات بنسبة 9 في المائة من 63121 سنة 2021 إلى 70781 سنة 2022',
])('a wrong share between two numbers of the sentence is computed from these: %s', (sentence) => {
  const [share] = numbersOf(sentence);
  expect(share?.calculation).toMatchObject({ sign: '÷', of: 'other', values: [70781, 63121] });
});

test.each([
  'In January 2019 the government approved 17.8 million euros for the fences of Ceuta and Melilla',
  'El Gobierno aprobó en enero de 2019 17,8 millones de euros para las vallas de Ceuta y Melilla',
])('the date of an act is not the period of its sum: %s', (sentence) => {
  expect(kindsOf(sentence)).toEqual(['number']);
});

test.each([
  'In 2024 more than 4,290 participants in attempts at the fences of Ceuta and Melilla were counted in Morocco',
  'Marruecos contó más de 4.290 participantes en los intentos de salto a las vallas de Ceuta y Melilla en 2024',
])('a word for people beside the number is right, whatever follows: %s', (sentence) => {
  expect(kindsOf(sentence)).not.toContain('unit');
});

test('a place before words such as “are among” is that of the part', () => {
  const [, whole] = numbersOf(
    'The 4,455 people stopped near Fnideq in 2024 are among the more than 4,290 participants',
  );
  expect(whole?.number.around.places).toEqual([]);
});

test('does not explain a share as a change between two different counts', () => {
  const [share] = numbersOf('Up 25 %: Morocco dismantled 332 networks in 2024; 415 organisers were arrested in 2021');
  expect(share?.calculation).toBeUndefined();
});

test.each([
  ['Spain registered 41,632 irregular arrivals in 2021', ['arrivals-2021']],
  ['Caminando Fronteras contó 10.457 muertes en 2024', []],
] as const)('a count that ends before the year of the sentence has another period: %s', (sentence, instead) => {
  const { remarks } = findRemarks(sentence, CHECK_TABLES, 'en');
  const periods = remarks.flatMap((remark) => (remark.kind === 'period' ? [remark] : []));
  expect(periods.map((period) => period.instead.map(({ id }) => id))).toEqual([instead]);
});

test('shows the value of the year in the sentence beside a wrong year', () => {
  const { remarks } = findRemarks('Morocco foiled 78,685 attempts at irregular migration in 2023', CHECK_TABLES, 'en');
  const [period] = remarks.flatMap((remark) => (remark.kind === 'period' ? [remark] : []));
  expect(period?.instead.map(({ id }) => id)).toEqual(['attempts-2023']);
});

test.each([
  'In 140 days Salvamento Marítimo rescued 18,937 people from boats in 2017',
  'En 140 días Salvamento Marítimo rescató en 2017 a 18.937 personas de embarcaciones',
  'En 2025, 34 211 candidats au passage ont été interceptés par la DGSN',
  'أوقف الأمن الوطني 34211 مرشحا للعبور سنة 2025',
])('no word says that people in boats, or candidates for departure, are something else: %s', (sentence) => {
  expect(kindsOf(sentence)).toEqual(['number']);
});

test.each([
  'Morocco stopped 41,377 migration attempts in 2026 and rescued 9,120 people at sea',
  'Le Maroc a déjoué 41 377 tentatives de migration en 2026 et secouru 9 120 personnes en mer',
])('a verb that “and” joins to a number is about it: %s', (sentence) => {
  const [, rescued] = numbersOf(sentence);
  expect(rescued?.series?.years[0]?.metric).toBe('rescues');
});

test.each([
  'The police broke up 88 smuggling networks in 2026 and arrested 362 organisers, DGSN said',
  'فكك الأمن الوطني 88 شبكة لتهريب البشر سنة 2026 وأوقف 362 منظما',
])('a verb before organisers hides no series: %s', (sentence) => {
  expect(numbersOf(sentence)[1]?.series?.years[0]?.metric).toBe('police-organisers');
});

test.each([
  'In the crisis of 2006, with 31,678 arrivals, the Canary Islands had no year like 2023, when 39,910 people landed',
  'La crise de 2006, avec 31 678 arrivées aux Canaries, vaut l’année 2023, où 39 910 personnes ont débarqué',
  'Le Maroc a déjoué 60 192 tentatives de migration en neuf mois seulement de 2023',
  'أحبط المغرب 48963 محاولة هجرة في تسعة أشهر فقط من سنة 2024',
])('a period before the number, or a part of the year, is no contradiction: %s', (sentence) => {
  expect(kindsOf(sentence)).not.toContain('period');
});

test.each([
  ['On 24 June 2023 at least 37 people died at the border of Melilla, Amnesty International says', 'period'],
  ['El 24 de junio de 2024 murieron 37 personas en la frontera de Melilla, según Amnistía Internacional', 'period'],
  ['On 24 June 2023, a year after 37 people died at the border of Melilla, Amnesty International spoke', undefined],
])('the day of an event in a wrong year is explained, an anniversary is not: %s', (sentence, kind) => {
  expect(kindsOf(sentence).find((each) => each !== 'number')).toBe(kind);
});

test.each(['At the desk they gave out 78,685 forms', 'En la oficina dieron 78.685 formularios'])(
  'a value of the tables is not called absent without words on another matter: %s',
  (sentence) => {
    expect(numbersOf(sentence)).toEqual([]);
  },
);

test.each([
  'IOM speaks of 734 dead and missing on the way to the Canary Islands in 2026',
  'La OIM habla de 734 muertos y desaparecidos camino de Canarias en 2026',
])('deaths of one body are not compared with those of another: %s', (sentence) => {
  expect(numbersOf(sentence)[0]?.series).toBeUndefined();
});

test.each([
  'In 2026 the Moroccan police intercepted, by 30 September, 24,806 people, of whom 5,117 foreigners',
  'En 2026, la police marocaine a intercepté, au 30 septembre, 24 806 personnes, dont 5 117 étrangers',
])('a part of a year is not compared with a whole year: %s', (sentence) => {
  const numbers = numbersOf(sentence);
  expect(numbers.map(({ series }) => series?.changes)).toEqual([[], []]);
});

test.each([
  'La Marine royale a secouru 331 personnes en mer entre le 12 et le 15 novembre 2021, dont 248 Subsahariens',
  'أنقذت البحرية الملكية 331 شخصا بين 12 و15 نونبر 2021، بينهم 80 مغربيا',
])('days that “and” joins are one period: %s', (sentence) => {
  expect(numbersOf(sentence)[0]?.number.matches[0]).toMatchObject({ periodRelation: 'same' });
});

test.each([
  'Morocco’s police stopped 32,449 people in 2024, a third of them foreigners, and dismantled 123 networks',
  'La policía marroquí interceptó a 32.449 personas en 2024, un tercio de ellas extranjeras, y desarticuló 123 redes',
])('a share in words makes no number a part: %s', (sentence) => {
  expect(kindsOf(sentence)).toEqual(['number', 'number']);
});

test.each([
  'Two thirds of the 63,970 irregular arrivals of 2024 were in the Canary Islands',
  'Les deux tiers des 63 970 arrivées irrégulières de 2024 ont eu lieu aux Canaries',
])('the place of a share in words is not that of its whole: %s', (sentence) => {
  expect(numbersOf(sentence)[0]).toMatchObject({ hasReliableMatch: true, isAlone: false });
});

test.each([
  'Morocco took 332 smuggling networks apart in 2024, about a hundred in the north',
  'Marruecos desarticuló 332 redes de tráfico en 2024, un centenar en el norte',
])('a number in rounded words is not compared with others of its digits: %s', (sentence) => {
  expect(numbersOf(sentence)[1]?.sameDigits).toBeUndefined();
});

test.each(['Morocco stops 190 migrants a day', 'Marruecos intercepta a 190 migrantes al día'])(
  'a number for each day is compared with no count: %s',
  (sentence) => {
    expect(numbersOf(sentence)).toEqual([]);
  },
);

test.each([
  'In 2024, 14,557 women were hired to pick strawberries in Huelva',
  'En 2024 se contrató a 14.557 mujeres para la campaña de la fresa de Huelva',
])('women are what seasonal workers are: %s', (sentence) => {
  expect(kindsOf(sentence)).toEqual(['number']);
});

test.each([
  'Of every 100 migrants who came to Spain, 31 were women',
  'De cada 100 migrantes que llegaron, 31 eran mujeres',
])('the base of a share is not a count: %s', (sentence) => {
  expect(checkText(sentence, CHECK_TABLES, 'en').numbers.map(({ value }) => value)).toEqual([31]);
});

test.each([
  'The cereal harvest of 2024 was 31.2 million quintals, 43 % less than the 55.1 million of 2023',
  'La cosecha de 2024 fue de 31,2 millones de quintales, un 43 % menos que los 55,1 millones de 2023',
])('numbers of another matter are not calculated with: %s', (sentence) => {
  expect(numbersOf(sentence).filter(({ calculation }) => calculation)).toEqual([]);
});

/** The best match of each number of a sentence that has one. */
const bestOf = (sentence: string) =>
  checkText(sentence, CHECK_TABLES, 'en').checked.flatMap(({ matches: [best] }) => best?.number.id ?? []);

describe('identifies numbers', () => {
  test.each([
    ['Foiled attempts rose by 4.7 % in 2024, to almost 79 thousand', 'attempts-2024'],
    ['Les tentatives déjouées ont augmenté de 4,7 % en 2024, à près de 79 mille', 'attempts-2024'],
    ['Los intentos abortados crecieron un 4,7 % en 2024, a casi 79 mil', 'attempts-2024'],
    ['المغرب يمنع أكثر من 78 ألف مهاجر من دخول أوروبا سنة 2024', 'attempts-2024'],
  ])('in short forms, after a change: %s', (sentence, id) => {
    expect(bestOf(sentence)).toEqual([id]);
  });

  test.each([
    '57k arrivals in 2023, 39.9k of them in the Canary Islands, and on television only the fence',
    '56.852 llegadas en 2023, de ellas 39,9 mil en Canarias, pero en las tertulias solo existe la valla',
    '56 852 arrivées en 2023, dont 39,9 mille aux Canaries, mais on ne parle que de la clôture',
  ])('before a clause without numbers: %s', (sentence) => {
    expect(bestOf(sentence)).toEqual(['arrivals-2023', 'arrivals-sea-2023-canary-islands']);
  });

  test.each([
    'Nearly 37,000 irregular arrivals in Spain in 2025, of which 3,090 never got there, according to Caminando Fronteras',
    'Près de 37 000 arrivées irrégulières en Espagne en 2025, dont 3 090 morts selon Caminando Fronteras',
  ])('although another body counted their part: %s', (sentence) => {
    expect(bestOf(sentence)).toEqual(['arrivals-2025', 'deaths-caminando-fronteras-2025-12-15']);
    expect(kindsOf(sentence)).toContain('hinge');
  });

  test.each([
    ['In 2015 Melilla took 6,047 asylum applications, next to a school', 'asylum-applications-2015-melilla-year'],
    ['Melilla a reçu 6 047 demandes d’asile en 2015, près d’une école', 'asylum-applications-2015-melilla-year'],
    ['D’après le Baromètre arabe, 24 % des plus de 30 ans veulent émigrer', 'emigration-wish-2023-older'],
    ['According to the Arab Barometer 24 % above 30 years want to emigrate', 'emigration-wish-2023-older'],
    ['Melilla mide 12 km²', 'area-melilla'],
    ['مليلية مساحتها 12 كلم² ولها سياج', 'area-melilla'],
    ['Moroccan security took down 256 migrant networks', 'networks-2021'],
    ['140 members of the forces were injured at Melilla on 24 June 2022', 'border-injured-2022-06-24-officers'],
    ['On 24 June 2022 470 people were blocked at the Melilla border', 'turned-back-2022-06-24-ombudsman'],
    ['El 24 de junio de 2022 rechazaron a 470 personas en Melilla', 'turned-back-2022-06-24-ombudsman'],
    ['328 operations to rescue boats off the Canary Islands in 2025', 'rescue-boats-spain-2025-canary-islands'],
    ['En 2025 hubo en Canarias 328 intervenciones de rescate de pateras', 'rescue-boats-spain-2025-canary-islands'],
    ['Arrivals fell in 2022. By March the islands had just 431', 'arrivals-sea-2022-mar-canary-islands'],
  ])('by all the words around them: %s', (sentence, id) => {
    expect(bestOf(sentence)).toEqual([id]);
  });

  test.each([
    'Foiled attempts soared by 12 % in 2024, says Morocco',
    'Los intentos frustrados se dispararon un 12 % en 2024 en Marruecos',
    'Les tentatives déjouées ont grimpé de 12 % en 2024 au Maroc',
    'In 2022 people reached the Canary Islands by boat, 43 arrivals a day',
    'En 2022 llegaban a Canarias por mar 43 migrantes al día',
    'بلغ الوصول بحرا إلى مليلية سنة 2022 معدل 43 مهاجرا في اليوم',
  ])('but no change and no ratio: %s', (sentence) => {
    expect(bestOf(sentence)).toEqual([]);
  });
});

test.each([
  'IOM helped 1,541 migrants to return by August 2025, just over half of the 3,060 returns from Morocco',
  'En 2024 l’OIM a accompagné 2 196 retours depuis le Maroc, un bon tiers des 6 135 retours volontaires',
  'En 2024 la OIM acompañó 2.196 retornos desde Marruecos, algo más de un tercio de los 6.135 retornos voluntarios',
])('a share in words of a number makes the number before it a part: %s', (sentence) => {
  expect(kindsOf(sentence)).toEqual(['number', 'hinge', 'number']);
});

test.each([
  'In 2024 the government delegation in the Balearics counted 5,864 of 347 boats',
  'En 2024 la Delegación del Gobierno contó en Baleares 5.864 de 347 embarcaciones',
])('a unit word belongs to the number right before it: %s', (sentence) => {
  expect(kindsOf(sentence)).toEqual(['number', 'number']);
});

test.each(['In 2022 Morocco arrested 290 people smugglers', 'Le Maroc a interpellé 290 passeurs en 2022'])(
  'the same value for the same year is shown, whatever the word for it: %s',
  (sentence) => {
    expect(numbersOf(sentence)[0]?.sameDigits?.map(({ id }) => id)).toEqual(['networks-2022']);
  },
);

test.each([
  '66,617 migrants arrived on the coast of Italy in 2024',
  'Llegaron a las costas de Grecia 54.100 migrantes en 2024',
  'وصل إلى سواحل اليونان 54100 مهاجر سنة 2024',
  'The interior ministry in Rome counted 66,617 migrants who arrived in 2024',
  'El ministerio del Interior de Roma contó 66.617 migrantes llegados en 2024',
])('has no series of ours for arrivals in another country: %s', (sentence) => {
  expect(numbersOf(sentence)[0]?.series).toBeUndefined();
});

test.each([
  'كشف المدير العام للأمن الوطني أن مصالحه أوقفت 31877 مرشحا للهجرة سنة 2026',
  'Hammouchi says his service intercepted 31,877 migrants in 2026',
])('has the series of the police where their head is named: %s', (sentence) => {
  expect(numbersOf(sentence)[0]?.series?.years[0]?.metric).toBe('police-intercepted');
});

test.each([
  ['Ceuta sumó 3.523 entradas por tierra en 2025, dentro de las 3.850 de las dos ciudades', 3523, 3850],
  ['Ceuta sumó 3.523 entradas por tierra en 2025, el grueso de las 3.850 de las dos ciudades', 3523, 3850],
  ['Ceuta had 3,523 arrivals by land in 2025, the bulk of the 3,850 of the two cities', 3523, 3850],
  ['Par la mer, 29 000 tentatives, dit le Maroc, qui en compte 88 761 pour 2018', 29000, 88761],
  [
    'La UE sumó en 2019 una ayuda de 101,7 millones de euros a Marruecos para migración dentro de un paquete de 389',
    101.7e6,
    389e6,
  ],
  [
    'In 2019 the EU put aid for migration in Morocco at 101.7 million euros within the 389 of a package',
    101.7e6,
    389e6,
  ],
  [
    'En 2019 l’aide de l’UE au Maroc pour la migration était de 101,7 millions d’euros dans une enveloppe de 389',
    101.7e6,
    389e6,
  ],
  ['سنة 2019 قدم الاتحاد الأوروبي دعما للمغرب في مجال الهجرة قدره 101,7 مليون يورو ضمن 389', 101.7e6, 389e6],
])('reads words for a part: %s', (sentence, part, whole) => {
  const phrases = findRemarks(sentence, CHECK_TABLES, 'en').remarks.flatMap((remark) =>
    remark.kind === 'hinge' ? [[remark.part.found.value, remark.whole.found.value]] : [],
  );
  expect(phrases).toEqual([[part, whole]]);
});

test('words such as “within the” before a time make no part', () => {
  expect(kindsOf('Morocco foiled 78,685 attempts in 2024, 332 networks fell within the 24 hours')).not.toContain(
    'hinge',
  );
});

test.each([
  'Spain recorded 64,298 irregular arrivals in 2018, including 57,498 by sea and 6,800 in Ceuta and Melilla',
  'España registró 64.298 llegadas irregulares en 2018, de las que 57.498 por mar y 6.800 por Ceuta y Melilla',
  'L’Espagne compte 64 298 arrivées irrégulières en 2018, dont 57 498 par la mer et 6 800 par Ceuta et Melilla',
  'سجلت إسبانيا وصول 64298 مهاجرا غير نظامي سنة 2018، منها 57498 بحرا و6800 في سبتة ومليلية',
])('finds the last number of a list of parts: %s', (sentence) => {
  expect(numbersOf(sentence).at(-1)?.number.matches[0]?.number.id).toBe('arrivals-land-2018-ceuta-and-melilla');
});

test('takes a number of months for new if the same count is years older', () => {
  const [number] = numbersOf('Morocco dismantled 147 migrant trafficking networks in the first half of 2026');
  expect(number?.number.matches).toEqual([]);
  expect(number?.series).toBeDefined();
});

test.each([
  ['In 2024 the kingdom foiled 78,685 crossing attempts, its ambassador said in London', ['attempts-2024']],
  ['The United Kingdom foiled 78,685 crossing attempts', []],
])('takes the kingdom for Morocco, but not the United Kingdom: %s', (sentence, ids) => {
  expect(numbersOf(sentence).flatMap(({ number }) => number.matches.map((match) => match.number.id))).toEqual(ids);
});

test.each([
  'En la segunda quincena de enero de 2026 hubo llegadas',
  'Dans la première quinzaine de janvier 2026, des arrivées',
  'ميزانية 2026 مبلغ كبير',
])('a fortnight of a date and the year of a budget are no counts: %s', (sentence) => {
  expect(checkText(sentence, CHECK_TABLES, 'en').numbers).toEqual([]);
});

test('an attempt and a detection with Frontex are different counts', () => {
  const sentence = 'أحبط المغرب 79 ألف محاولة سنة 2024، منها 47 ألفا رصدتها فرونتكس في طريق غرب إفريقيا';
  expect(numbersOf(sentence).map(({ number }) => number.matches[0]?.number.metric)).toEqual(['attempts', 'detections']);
});

test('French “lit-on” is no other matter', () => {
  const sentence = 'En 2019, la police marocaine a intercepté 27 317 migrants, dont 20 141 étrangers, lit-on ici';
  expect(numbersOf(sentence).map(({ number }) => number.matches[0]?.number.id)).toEqual([
    'police-intercepted-2019',
    'police-intercepted-foreign-2019',
  ]);
});

/** Part and whole of each remark on words such as “of which”. */
const partsOf = (sentence: string) =>
  findRemarks(sentence, CHECK_TABLES, 'en').remarks.flatMap((remark) =>
    remark.kind === 'hinge' ? [[remark.part.found.value, remark.whole.found.value]] : [],
  );

test.each([
  'In 2025 3,523 people entered Ceuta by land, the lion’s share of the 3,850 who entered the two enclaves',
  'En 2025 entraron por tierra en Ceuta 3.523 personas, la práctica totalidad de las 3.850 de las dos ciudades',
  'En 2025, 3 523 personnes sont entrées à Ceuta par voie terrestre, l’essentiel des 3 850 des deux enclaves',
  'دخل سبتة برا 3523 شخصا سنة 2025، أي معظم الـ3850 المسجلين في المدينتين',
])('whichever noun for a share “of the” follows, the number before is a part: %s', (sentence) => {
  expect(partsOf(sentence)).toEqual([[3523, 3850]]);
});

test.each([
  'The 36,775 irregular arrivals in Spain of 2025 are far short of the 63,970 of 2024',
  'Las 36.775 llegadas irregulares a España de 2025 quedan lejos de las 63.970 de 2024',
  'Les 36 775 arrivées irrégulières en Espagne de 2025 sont loin des 63 970 de 2024',
])('a comparison with “of the” makes no part: %s', (sentence) => {
  expect(kindsOf(sentence)).not.toContain('hinge');
});

test.each([
  ['47 of those 49 assaults on the fences in 2021 were at Melilla', 47, 49],
  ['De esos 49 asaltos a las vallas en 2021, 47 fueron en Melilla', 47, 49],
  ['Parmi ces 49 assauts contre les clôtures en 2021, 47 ont visé Melilla', 47, 49],
])('a number right after “of those” is the whole: %s', (sentence, part, whole) => {
  expect(partsOf(sentence)).toEqual([[part, whole]]);
});

test.each([
  'In 2025 36,775 people reached Spain irregularly, split between 32,925 by sea and 3,850 by land',
  'En 2025 llegaron a España 36.775 personas de forma irregular, repartidas entre 32.925 por mar y 3.850 por tierra',
  'En 2025, 36 775 personnes sont arrivées irrégulièrement en Espagne, réparties entre 32 925 par mer et 3 850 par terre',
])('a verb of division begins a list of parts: %s', (sentence) => {
  expect(partsOf(sentence)).toEqual([[32925, 36775]]);
});

test.each([
  ['Twelve bodies were recovered in Ceuta in 2026, hospital staff say', 'bodies-2025-ceuta'],
  ['Ceuta suma 4.203 entradas por tierra en 2026, y la Guardia Civil 31 cadáveres', 'bodies-2025-ceuta'],
  ['En mars 2026, la Marine royale a secouru 398 personnes qui tentaient de passer en Espagne', 'rescues-2024'],
  ['DGSN stopped 27,914 people who were trying to reach Spain in 2026', 'police-intercepted-2025'],
  ['En 2026, la Guardia Civil a repêché 27 corps au large de Ceuta', 'bodies-2025-ceuta'],
  [
    'Interior: 21.430 llegadas al 15 de octubre de 2026, de las que 1.845 por tierra en Ceuta',
    'arrivals-land-2023-ceuta',
  ],
  ['Salvamento Marítimo atendió en 2026 en Canarias 191 cayucos', 'rescue-boats-spain-2025-canary-islands'],
  ['OIM : 1 803 migrants ont bénéficié du retour volontaire assisté depuis le Maroc en 2026', 'returns-iom-2024-iom'],
  ['حسب الداخلية الإسبانية، وصل إلى جزر البليار 371 قاربا سنة 2026', 'arrival-boats-2025-balearics'],
])('a new number has the series of its kind: %s', (sentence, id) => {
  const series = numbersOf(sentence).at(-1)?.series;
  expect([...(series?.years ?? []), ...(series?.named ?? [])].map((each) => each.id)).toContain(id);
});

test.each([
  ['In 2025 46 bodies washed up in Ceuta, a nurse of the hospital told the students', ['bodies-2025-ceuta']],
  ['Consigne aux élèves : les 332 réseaux démantelés au Maroc en 2024', ['networks-2024']],
  ['تمرين للتلاميذ: فكك المغرب 332 شبكة سنة 2024', ['networks-2024']],
  ['In Ceuta the school has 46 classrooms since 2025', []],
  ['The hospital in Melilla treated 217 patients on 24 June 2022', []],
  ['The hospital in Ceuta counted 46 deaths in 2025', []],
  ['توفي 46 مريضا في مستشفى سبتة سنة 2025', []],
])('hospitals and readers hide no number of ours, and are none: %s', (sentence, ids) => {
  expect(bestOf(sentence)).toEqual(ids);
});

test.each([
  'The Moroccan authorities count 23 dead at Melilla on 24 June 2022, 18 that day and five later in hospital',
  'Las autoridades marroquíes cuentan 23 muertos en Melilla el 24 de junio de 2022, 18 ese día y cinco después',
  'Les autorités marocaines comptent 23 morts à Melilla le 24 juin 2022, 18 ce jour-là et cinq ensuite',
])('a number word without a noun continues a list: %s', (sentence) => {
  expect(bestOf(sentence).at(-1)).toBe('border-deaths-2022-06-24-authorities-next-day');
});

test.each(['المغرب شد 79 ألف واحد فهاد 2024', 'تشدو 79 ألف حراگ في المغرب سنة 2024'])(
  'reads Moroccan verbs: %s',
  (sentence) => {
    expect(bestOf(sentence)).toEqual(['attempts-2024']);
  },
);

test('a share of people who “have gone back” is one of returns', () => {
  const sentence = 'Of some 10,000 people who entered Ceuta in May 2021, Madrid said, 80 percent have gone back';
  expect(bestOf(sentence)).toContain('returned-share-2021-05-ceuta');
});

test('a word before the next number is not about this one, though an adjective is between it and “and”', () => {
  const sentence =
    'In 2012 the government delegation in Melilla put attempts at the fence at 28 and successful entries at 486';
  expect(kindsOf(sentence)).not.toContain('unit');
});

test.each([
  ['Morocco foiled attempts, 2023: 75,184, 2024: 78,685', ['attempts-2023', 'attempts-2024']],
  ['Tentativas frustradas por Marruecos, 2023: 75.184, 2024: 78.685', ['attempts-2023', 'attempts-2024']],
  ['In 2024 Morocco foiled 78,685 attempts, by August 45,015', ['attempts-2024', 'attempts-2024-aug']],
])('a period before a colon or right before a number is that of the next number: %s', (sentence, ids) => {
  expect(bestOf(sentence)).toEqual(ids);
  expect(kindsOf(sentence)).not.toContain('period');
});

test.each([
  ['Spain’s arrivals by sea topped 61,000 in 2024', 'arrivals-sea-2024'],
  ['Las llegadas a Canarias superaron las 46.000 en 2024', 'arrivals-sea-2024-canary-islands'],
  ['En 2024, les tentatives déjouées par le Maroc dépassent les 78 000', 'attempts-2024'],
  ['تجاوزت 78 ألف محاولة سنة 2024 في المغرب', 'attempts-2024'],
])('verbs such as “exceed” qualify a rounded number: %s', (sentence, id) => {
  expect(bestOf(sentence)).toEqual([id]);
});

test('an adjective between a number and its people hides no number of that place and year', () => {
  expect(bestOf('In 2025 the Canary Islands received 17,788 exhausted people')).toEqual([
    'arrivals-sea-2025-canary-islands',
  ]);
});

test.each([
  'Ceuta’s budget for 2025 is 389 million euros, of which 17.8 million goes to schools.',
  'El presupuesto de Melilla para 2026 suma 343 millones de euros, 17,8 millones más que el anterior.',
  'La région de Nador investit 343 millions de dirhams dans ses routes, dont 140 millions dès cette année.',
  'خصصت جهة الناظور 343 مليون درهم لطرقها، منها 140 مليونا هذه السنة.',
])('an amount is matched only with a giver or a purpose, and in euros: %s', (sentence) => {
  const remarks = numbersOf(sentence);
  expect(remarks.flatMap(({ number, sameDigits = [] }) => [...number.matches, ...sameDigits])).toEqual([]);
  expect(kindsOf(sentence)).not.toContain('period');
});

test.each([
  'Sur la route atlantique, l’OIM compte 29 morts et disparus pour 2014 et 1 205 pour 2021.',
  'En la ruta atlántica, la OIM cuenta 29 muertos y desaparecidos en 2014 y 1.205 en 2021.',
  'On the Atlantic route, IOM counts 29 dead and missing in 2014 and 1,205 in 2021.',
])('each number has the year after it, though “and” is between two of its nouns: %s', (sentence) => {
  expect(bestOf(sentence)).toEqual(['deaths-iom-2014-atlantic-route', 'deaths-iom-2021-atlantic-route-2']);
  expect(kindsOf(sentence)).not.toContain('period');
});

test.each([
  'The 3,523 entries into Ceuta in 2025 are not part of the 36,775 arrivals of 2025.',
  'Ten thousand people swam into Ceuta on 17 and 18 May 2021, and none of them is in the total of 41,945.',
  'Ninguna de las 3.523 entradas en Ceuta de 2025 figura entre las 36.775 llegadas de 2025.',
  'Aucun des 23 morts ne figure parmi les 40 de l’AMDH au Barrio Chino le 24 juin 2022.',
  'De los 78.685 intentos de 2024, ninguno de los 42.437 de enero a agosto de 2025 forma parte.',
  'لا يدخل أي من عشرة آلاف شخص دخلوا سبتة في 17 و18 ماي 2021 ضمن حصيلة 41945.',
  'El 24 de junio de 2022 no fueron 23 los muertos en el Barrio Chino, fueron 40.',
])('a part that the sentence denies gets no remark: %s', (sentence) => {
  expect(kindsOf(sentence)).not.toContain('hinge');
});

test.each([
  'Not only 14,746 of the 63,121 attempts of 2021 were in winter.',
  'أحبط المغرب ما لا يقل عن 63121 محاولة سنة 2021، منها 14746 في الشتاء.',
  'No menos de 14.746 de los 63.121 intentos de 2021 fueron en invierno.',
  'Attempts did not exceed 63,121 in 2021, of which 14,746 were thwarted in winter.',
  'Los intentos no superaron los 63.121 en 2021, de ellos 14.746 en invierno.',
  'Les tentatives n’ont pas dépassé 63 121 en 2021, dont 14 746 en hiver.',
  'لم يتجاوز عدد المحاولات 63121 سنة 2021، منها 14746 في الشتاء.',
])('words such as “not only” or “did not exceed” deny no part: %s', (sentence) => {
  expect(kindsOf(sentence)).toContain('hinge');
});

test.each([
  'Attempts rose by some 12 per cent, from 63,121 in 2021 to 70,781 in 2022.',
  'ارتفع عدد المحاولات بنسبة 12 في المائة، من 63.121 سنة 2021 إلى 70.781 محاولة سنة 2022.',
])('a percentage that is the change between two numbers of the sentence is no share of the tables: %s', (sentence) => {
  const share = numbersOf(sentence).find(({ number }) => number.found.measure === 'percent');
  expect(share?.number.matches).toEqual([]);
  expect(share?.calculation).toMatchObject({ sign: '÷', of: 'text' });
});

test.each([
  'In 2026 Morocco foiled 39,900 attempts and rescued 8,310 people.',
  'En 2026 Marruecos frustró 39.900 tentativas y rescató a 8.310 personas.',
  'أحبط المغرب 39.900 محاولة للهجرة غير النظامية وأنقذ 8.310 شخصا سنة 2026.',
  'En 2026, la Marine royale a secouru 8 310 personnes au large de Dakhla.',
])('a new number of rescues is shown with the series of rescues: %s', (sentence) => {
  expect(numbersOf(sentence).at(-1)?.series?.years[0]?.metric).toBe('rescues');
});

test.each([
  ['En février 2022, 256 personnes ont été secourues. Le ministère n’en compte que 97 au premier trimestre 2022.'],
  ['In February 2022, 256 people were rescued. For the first quarter of 2022 the ministry has only 97.'],
])('a number without a noun counts what the sentence before names: %s', (sentence) => {
  expect(bestOf(sentence)).toContain('rescues-2022-q1');
});

test.each([
  'Hasta el 15 de noviembre de 2026 han entrado por tierra en Ceuta 4.212 personas y en Melilla 402.',
  'By 15 November 2026, 4,212 people had entered Ceuta by land and in Melilla 402.',
])('a place that “and” joins to the next number is not that of this one: %s', (sentence) => {
  const series = numbersOf(sentence).map((number) => number.series?.years[0]?.place);
  expect(series).toEqual(['ceuta', 'melilla']);
});
