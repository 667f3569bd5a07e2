import { expect, test } from 'vitest';
import { findRemarks } from '@/lib/check/findRemarks';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { buildCheckIndex } from './buildCheckIndex';
import { createSentenceCheckContext } from './createSentenceCheckContext';
import { describeMatchedNumber, describeNumberSource, formatResultAsPlainText } from './describeMatchedNumber.browser';
import { type DescribedRemark, describeRemarks } from './describeRemarks';
import { mergeRemarks } from './mergeRemarks.browser';

const contexts = new Map<Locale, ReturnType<typeof createSentenceCheckContext>>();

function describeIn(locale: Locale, sentence: string) {
  const context = contexts.get(locale) ?? createSentenceCheckContext(buildCheckIndex(locale));
  contexts.set(locale, context);
  return { context, remarks: describeRemarks(sentence, findRemarks(sentence, context.tables, locale), context) };
}

const ofKind = (remarks: readonly DescribedRemark[], kind: DescribedRemark['kind']) =>
  remarks.filter((remark) => remark.kind === kind);

test('a number is shown with its matches, and a rounded one with the exact value', () => {
  const { remarks } = describeIn('en', 'more than 78,000 attempts at irregular migration in 2024');
  const [number] = ofKind(remarks, 'number');
  expect(number?.ids?.[0]).toBe('attempts-2024');
  expect(number?.lines[1]).toMatch(/^Rounded in the sentence: 78,000\. In the tables: 78,685\sattempts\.$/);
});

test('a match with one end of a range is described as such, not as full agreement', () => {
  const { remarks } = describeIn('en', 'Some 8,000 people entered Ceuta on 17 and 18 May 2021');
  expect(ofKind(remarks, 'number')[0]?.lines).toEqual([
    'It may be this number of the tables:',
    'One end of the range in the tables: 8,000 to 12,000.',
  ]);
});

test.each([
  ['people', true],
  ['departures', false],
])('“%s” beside attempts is contrasted with people only where it names people', (word, isContrasted) => {
  const [unit] = ofKind(describeIn('en', `78,685 ${word} were prevented in Morocco in 2024`).remarks, 'unit');
  expect(unit?.lines.some((line) => line.includes('attempts, not people'))).toBe(isContrasted);
});

test.each([
  ['es', 'Murieron 10.457 personas de camino a España hasta el 15 de diciembre de 2024.', 'Murieron'],
  ['ar', 'توفي 10.457 شخصا في الطريق إلى إسبانيا إلى غاية 15 دجنبر 2024.', 'توفي'],
] as const)(
  'a word for deaths before a number that includes the missing gets a remark: %s',
  (locale, sentence, word) => {
    expect(ofKind(describeIn(locale, sentence).remarks, 'unit').map(({ written }) => written)).toEqual([word]);
  },
);

test('a share is explained as a part of its count, with its unit and without bars', () => {
  const sentence = 'In 2018 Morocco stopped 88,761 attempts, of which 80 % by foreigners.';
  const [hinge] = ofKind(describeIn('en', sentence).remarks, 'hinge');
  expect(hinge?.lines.join(' ')).toMatch(/presents 80\sper cent as a part of 88,761\. .*it can be a part/u);
  expect(hinge?.bars).toBeUndefined();
});

test.each([
  ['en', 'In 2026, 5,311 people entered Ceuta by land, out of 5,640 in the two cities.'],
  ['es', 'En 2026 entraron por tierra en Ceuta 5.311 personas, de un total de 5.640 en las dos ciudades.'],
  ['fr', 'En 2026, 5 311 personnes sont entrées à Ceuta par voie terrestre, sur un total de 5 640.'],
  ['ar', 'دخل 5311 شخصا إلى سبتة برا سنة 2026، من أصل 5640 في المدينتين معا.'],
  ['es', 'Marruecos frustró 41.377 intentos de migración irregular en 2026, de los cuales 9.120 en invierno'],
  ['ar', 'أوقف المغرب 41377 محاولة للهجرة غير النظامية سنة 2026، منها 9120 في الشتاء'],
] as const)('two new numbers get no remark on readings between which no table decides: %s “%s”', (locale, sentence) => {
  expect(ofKind(describeIn(locale, sentence).remarks, 'hinge')).toEqual([]);
});

test('a value that the tables have, of which the words do not say enough, is shown and not called absent', () => {
  const sentence = 'Morocco rescued migrants and broke up 90,000 networks in June 2023';
  const { remarks, context } = describeIn('en', sentence);
  const number = ofKind(remarks, 'number').find(({ written }) => written === '90,000');
  expect(number?.lines).toEqual([context.index.words.unknown.sameDigits]);
  expect(number?.numbers.map(({ id }) => id)).toContain('rescues-total-five-years-2023');
});

test.each([
  ['of other people', 'en', '46,843 women reached the Canary Islands by sea in 2024', 'women'],
  ['of a nationality', 'es', '46.843 marroquíes llegaron a Canarias en 2024', 'marroquíes'],
  ['of boats', 'fr', '46 843 pirogues sont arrivées aux Canaries en 2024', 'pirogues'],
  ['of deaths', 'fr', '46 843 migrants se sont noyés au large des Canaries en 2024', 'noyés'],
  ['of another way', 'es', 'En 2024 llegaron por tierra 64.019 migrantes irregulares a España', 'por tierra'],
] as const)('a number is not said to agree with a word %s: %s “%s”', (_, locale, sentence, word) => {
  const { remarks, context } = describeIn(locale, sentence);
  expect(ofKind(remarks, 'number')[0]?.lines).not.toContain(context.index.words.known.agrees);
  expect(ofKind(remarks, 'unit').map(({ written }) => written)).toEqual([word]);
});

test('a total that is not the sum of two numbers is described with the sum', () => {
  const sentence = 'Morocco stopped 75,184 migration attempts in 2023 and 78,685 in 2024, 152,869 in all';
  const [total] = ofKind(describeIn('en', sentence).remarks, 'sum');
  expect(total?.lines).toEqual([
    'The two numbers before it add up to 153,869, in our own arithmetic: 75,184 + 78,685.',
  ]);
});

test('the place of a count is named where the sentence names a larger one', () => {
  const [number] = ofKind(describeIn('es', 'En 2024 llegaron 46.843 personas a España').remarks, 'number');
  expect(number?.lines[1]).toMatch(/nombra: España.*Islas Canarias/);
});

test.each([
  ['en', '64,019 people reached Spain irregularly in 2024 by sea and by land'],
  ['en', 'In 2024 Morocco rescued 18,645 people at sea, who were saved from drowning'],
  ['es', 'Según el Ministerio del Interior, 46.843 personas llegaron a Canarias en 2024 desde Marruecos'],
  ['en', 'Laftit said that 78,685 attempts at migration to Spain were foiled in 2024'],
  ['en', '46,843 migrants including women and children reached the Canary Islands by sea in 2024'],
] as const)('a sentence that is right gets no remark on a word or a body: %s “%s”', (locale, sentence) => {
  const { remarks } = describeIn(locale, sentence);
  expect(ofKind(remarks, 'unit')).toEqual([]);
  expect(ofKind(remarks, 'number')[0]?.lines).toHaveLength(1);
});

test.each([
  '36,775 migrants arrived in Spain in 2025, a fall, and 15 % of them were women',
  '36,775 migrants arrived in Spain in 2025, down 15 % from 2018',
])('a percentage of something else is not corrected: %s', (sentence) => {
  expect(ofKind(describeIn('en', sentence).remarks, 'sum')).toEqual([]);
});

test('a wrong change is not taken for a share that is equal by chance', () => {
  const sentence = 'Arrivals in the Canary Islands fell from 46,843 in 2024 to 17,788 in 2025, a drop of 38 %';
  expect(ofKind(describeIn('en', sentence).remarks, 'sum')[0]?.lines[0]).toContain('62 % less');
});

test('a percentage is explained as a share, or as the change that goes the other way', () => {
  const share = describeIn(
    'en',
    'The Canary Islands received 46,843 in 2024, or 73.2 % of the 64,019 arrivals in Spain',
  );
  expect(ofKind(share.remarks, 'sum')[0]?.lines[1]).toContain('46,843 ÷ 64,019:');
  const change = describeIn('en', '36,775 migrants arrived in Spain in 2025, 42.6 % more than in 2024');
  expect(ofKind(change.remarks, 'sum')[0]?.lines[0]).toContain('42.6 % less');
});

test('a sum of two different counts, and a change between unequal periods, are described as such', () => {
  const sum = describeIn(
    'en',
    'Morocco stopped 97,330 migrants in 2024: 78,685 attempts and 18,645 people rescued at sea',
  );
  expect(ofKind(sum.remarks, 'sum')[0]?.lines[2]).toMatch(/^The two count different things/);
  const change = describeIn('en', 'Ceuta had 3,523 entries by land in 2025, against 2,237 in 2024: 57 % more');
  expect(ofKind(change.remarks, 'sum')[0]?.lines).toContain('The two cover different lengths of time.');
});

test('the place of a part is not that of its whole', () => {
  const sentence =
    'About 5,000 migrants died or went missing in January–May 2024, 4,808 of them on the way to the Canary Islands, Caminando Fronteras says';
  expect(ofKind(describeIn('en', sentence).remarks, 'number')[0]?.ids).toEqual(['deaths-caminando-fronteras-2024-may']);
});

test('our own arithmetic is called ours', () => {
  const [number] = ofKind(describeIn('en', '77,867 attempts').remarks, 'number');
  expect(number?.lines).toContain('This is our own arithmetic, on numbers that others published.');
});

test('the two readings of “of which” are bars, and the one that the tables contradict is marked', () => {
  const [sure] = ofKind(describeIn('en', '63,121, of which 14,746 were thwarted').remarks, 'hinge');
  expect(sure?.bars).toMatchObject({ whole: 63121, part: 14746, contradicted: 'inside' });
  expect(sure?.link?.address).toContain('#claim-attempts');
});

test.each([['a part without a whole', 'of which 14,746 attempts']])('there is no remark on %s', (_, sentence) => {
  expect(ofKind(describeIn('en', sentence).remarks, 'hinge')).toEqual([]);
});

test.each([
  ['en', 'In 2021 Morocco foiled 63,121 attempts, of which 78,685 in 2024', '78,685 is larger than 63,121'],
  ['es', 'En 2021 se frustraron 63.121 intentos, de los cuales 78.685 en 2024', '78.685 es mayor que 63.121'],
  ['fr', 'En 2021, 63 121 tentatives ont été déjouées, dont 78 685 en 2024', '78 685 est plus grand que 63 121'],
  ['ar', 'أحبط المغرب 63121 محاولة سنة 2021، منها 78685 محاولة سنة 2024', '78685 أكبر من 63121'],
] as const)('a part that is larger than its whole is described as such: %s', (locale, sentence, said) => {
  const [hinge] = ofKind(describeIn(locale, sentence).remarks, 'hinge');
  // The signs around numbers that keep their direction are not part of the expected text.
  expect(hinge?.lines.join(' ').replaceAll(/\p{Cf}/gu, '')).toContain(said);
  expect(hinge?.bars).toMatchObject({ contradicted: 'inside' });
});

test.each([
  ['a unit word says that people are no attempts', '70,781 migrants were stopped by Morocco in 2022', 'unit'],
  ['a second number has the same word', 'In 2022 70,781 migrants were stopped, and in 2023 75,184 migrants', 'unit'],
  ['the count ends before the year does', 'Spain registered 41,632 irregular arrivals in 2021', 'period'],
] as const)('full agreement is not said where %s', (_, sentence, kind) => {
  const { remarks, context } = describeIn('en', sentence);
  const said = ofKind(remarks, 'number').map(({ lines }) => lines[0]);
  expect(said.length).toBeGreaterThan(0);
  expect(said).not.toContain(context.index.words.known.agrees);
  expect(ofKind(remarks, kind)).toHaveLength(1);
});

test('full agreement is not said where people are named before a count of attempts', () => {
  const { remarks, context } = describeIn('en', 'Morocco stopped more migrants in 2024 (78,685) than reached Spain');
  expect(ofKind(remarks, 'number')[0]?.lines).toEqual([context.index.words.known.one]);
});

test.each([
  [
    'other places',
    'In 2024 46,843 migrants arrived in the Canary Islands, of whom 5,882 in the Balearics',
    'Neither place is a part of the other',
    'inside',
  ],
  [
    'values of two bodies',
    'Of 470 migrants turned back at Melilla on 24 June 2022, 101 were turned back by the Guardia Civil',
    'come from different bodies',
    undefined,
  ],
  [
    'other bodies',
    'Morocco’s Interior Ministry rescued 14,236 people in 2021, 331 of them by the navy from 12 to 16 November 2021',
    'can be a part of it',
    undefined,
  ],
] as const)(
  'a part and its whole are explained by what the tables have of them: %s',
  (_, sentence, said, contradicted) => {
    const [hinge] = ofKind(describeIn('en', sentence).remarks, 'hinge');
    expect(hinge?.lines.join(' ')).toContain(said);
    expect(hinge?.bars?.contradicted).toBe(contradicted);
  },
);

test('amounts of money are a part and a whole as well', () => {
  const sentence = 'The package of December 2019 for Morocco is worth €389m, of which €101.7m is for migration';
  const [hinge] = ofKind(describeIn('en', sentence).remarks, 'hinge');
  expect(hinge?.bars).toMatchObject({ whole: 389e6, part: 101.7e6, supported: 'inside' });
});

test('a count that ends before its year does is full agreement with a sentence that says so', () => {
  const { remarks, context } = describeIn('en', 'Spain registered 41,632 irregular arrivals until 28 December 2021');
  expect(ofKind(remarks, 'number')[0]?.lines).toEqual([context.index.words.known.agrees]);
  expect(ofKind(remarks, 'period')).toEqual([]);
});

test.each(PUBLISHED_LOCALES)('every kind of remark has complete sentences in %s', (locale) => {
  const sentence =
    'Morocco stopped 78,685 migrants in 2023, of which 14,648; 12 incursions in the first half of 2022; 93,333 attempts, a wave of migrants. 21,050 attempts foiled in 2021.';
  const { remarks, context } = describeIn(locale, sentence);
  expect(new Set(remarks.map(({ kind }) => kind))).toEqual(
    new Set(['number', 'sum', 'unit', 'hinge', 'period', 'word']),
  );
  const note = formatResultAsPlainText(sentence, remarks, context, 'https://counted.example/en/check/#s=x');
  for (const line of [...remarks.flatMap(({ lines }) => lines), note]) {
    expect(line).not.toMatch(/[{}]|undefined/);
    expect(line.trim()).not.toBe('');
  }
  expect(note).toContain('https://counted.example/en/numbers/');
});

test('in Arabic, arithmetic keeps its order', () => {
  const { remarks } = describeIn(
    'ar',
    'أحبط المغرب 75.184 محاولة للهجرة سنة 2023، أي بزيادة 6 في المائة عن 70.781 سنة 2022',
  );
  expect(ofKind(remarks, 'sum')[0]?.lines.join()).toContain('\u206675.184 ÷ 70.781 − 1\u2069');
});

test('remarks on the same words share one item', () => {
  const { remarks } = describeIn('en', '78,685 assaults on the border in 2024');
  const said = remarks.filter(({ written }) => written === 'assaults');
  expect(said.map(({ kind }) => kind)).toEqual(['unit', 'word']);
  const item = mergeRemarks(remarks, ', ').filter(({ written }) => written === 'assaults');
  expect(item).toHaveLength(1);
  expect(item[0]?.lines).toEqual(said.flatMap(({ lines }) => lines));
  expect(item[0]?.link).toEqual(said[1]?.link);
});

test('a body or a place that differs from the sentence is named', () => {
  const [other] = ofKind(describeIn('en', 'According to IOM, 10,457 migrants died in 2024').remarks, 'number');
  expect(other?.lines[1]).toMatch(
    /^The sentence names .*IOM.*In the tables this number comes from: Caminando Fronteras\.$/,
  );
  const [returns] = ofKind(describeIn('en', 'IOM logged 2,300 voluntary returns in 2021').remarks, 'number');
  expect(returns?.ids).toEqual(['returns-iom-2021']);
  expect(returns?.lines).toHaveLength(1);
  const [place] = ofKind(describeIn('en', '63,970 arrivals in the Canary Islands in 2024').remarks, 'number');
  expect(place?.lines.at(-1)).toBe('The sentence names Canary Islands. In the tables this number is for: Spain.');
  const [authorities] = ofKind(
    describeIn('en', 'According to the Moroccan authorities 78,685 attempts were foiled in 2024').remarks,
    'number',
  );
  // The ministry is one of them.
  expect(authorities?.lines).toHaveLength(1);
  const several = '4,520 irregular arrivals in January and February 2026, with 1,257 by land in Ceuta';
  expect(ofKind(describeIn('en', several).remarks, 'number').map(({ lines }) => lines.length)).toEqual([1, 1]);
  const [same] = ofKind(
    describeIn('en', 'Morocco’s Interior Ministry foiled 78,685 attempts in 2024').remarks,
    'number',
  );
  expect(same?.lines).toHaveLength(1);
});

test('a change from the tables to a new number says that the earlier number is from the tables and the later one from the sentence', () => {
  const sentence = 'Morocco foiled 73,640 attempts at irregular migration in 2025, 6.4 % fewer than in 2024';
  const [change] = ofKind(describeIn('en', sentence).remarks, 'sum');
  expect(change?.lines[1]).toContain('the change from a number of the tables to one in the sentence');
});

test.each([
  ['en', 'Arrivals in the Canary Islands fell from 46,843 in 2024 to 17,788 in 2025, a drop of 42 %', '62 % less'],
  ['es', 'Las llegadas a Canarias bajaron de 46.843 en 2024 a 17.788 en 2025, un descenso del 42 %', '62 % menos'],
  [
    'fr',
    'Les arrivées aux Canaries sont passées de 46 843 en 2024 à 17 788 en 2025, une baisse de 42 %',
    '62 % de moins',
  ],
  ['ar', 'انخفض عدد الواصلين إلى جزر الكناري من 46.843 سنة 2024 إلى 17.788 سنة 2025، أي بنسبة 42 في المائة', '62 %'],
] as const)(
  'a percentage that is not the change between two numbers is shown with that change: %s',
  (locale, sentence, change) => {
    const [sum] = ofKind(describeIn(locale, sentence).remarks, 'sum');
    expect(sum?.lines).toHaveLength(1);
    expect(sum?.lines[0]?.replaceAll(/\p{Cf}/gu, '').replaceAll(/\s/gu, ' ')).toContain(change);
  },
);

test.each([
  ['en', '18,645 people were rescued at sea in 2024, which is part of 78,685 attempts'],
  ['es', 'En 2024 los 18.645 rescatados en el mar forman parte de los 78.685 intentos'],
  ['fr', 'En 2024, les 18 645 personnes secourues en mer font partie des 78 685 tentatives'],
  ['ar', 'أنقذ المغرب 18.645 شخصا في البحر سنة 2024، وهم جزء من 78.685 محاولة'],
] as const)('“is part of” presents the number before it as a part of the next: %s', (locale, sentence) => {
  const [hinge] = ofKind(describeIn(locale, sentence).remarks, 'hinge');
  expect(hinge?.bars).toMatchObject({ whole: 78685, part: 18645 });
});

test('a distance is for both of its ends, which the sentence names', () => {
  const [distance] = ofKind(describeIn('en', 'From Dakar to El Hierro it is 1,459 km').remarks, 'number');
  expect(distance?.ids).toEqual(['distance-dakar-valverde']);
  expect(distance?.lines).toHaveLength(1);
});

test.each([
  ['it can be either of two counts of five years', '90,000 migrants were rescued in five years'],
  ['three bodies have the same count', '23 migrants died at the fence of Melilla on 24 June 2022'],
])('the numbers shown differ in their words where %s', (_, sentence) => {
  const { remarks, context } = describeIn('en', sentence);
  const numbers = ofKind(remarks, 'number').at(0)?.numbers ?? [];
  expect(numbers.length).toBeGreaterThan(1);
  const lines = numbers.map(
    (each) => `${describeMatchedNumber(each, context.index)} ${describeNumberSource(each, context.index)}`,
  );
  expect(new Set(lines).size).toBe(lines.length);
});

test('the values of a count are shown newest first, after that of the time that the sentence names', () => {
  const { remarks } = describeIn('en', 'Spain registered 39,999 irregular arrivals in 2024');
  const [first, ...others] = ofKind(remarks, 'number')[0]?.numbers ?? [];
  expect(first?.from).toBe('2024-01-01');
  const ends = others.filter(({ from }) => from !== first?.from).map(({ to }) => to);
  expect(ends.length).toBeGreaterThan(2);
  expect(ends).toEqual(ends.toSorted((a, b) => b.localeCompare(a)));
});

test.each([
  ['en', 'Attempts rose from 75,184 in 2023 to 78,685 in 2024, an increase of 3,901.', '3,501'],
  ['es', 'En 2024 hubo 78.685 tentativas y en 2023, 75.184, es decir, una diferencia de 4.501.', '3501'],
] as const)('a wrong difference is contrasted with the right one: %s', (locale, sentence, right) => {
  const last = describeIn(locale, sentence).remarks.at(-1);
  expect(last?.kind).toBe('sum');
  expect(last?.lines[0]).toContain(right);
});

test('a rounded difference is not contrasted with the exact one', () => {
  const sentence = 'Les arrivées ont reculé, de 64 019 en 2024 à 36 775 en 2025, soit 27 000 de moins.';
  expect(describeIn('fr', sentence).remarks.map(({ kind }) => kind)).not.toContain('sum');
});

test('a way is not contrasted with people', () => {
  const sentence = 'Environ dix mille personnes sont entrées à pied à Ceuta les 17 et 18 mai 2021.';
  expect(ofKind(describeIn('fr', sentence).remarks, 'unit')).toEqual([]);
});

test.each([
  ['fr', 'En 2026, 3 900 retours ont eu lieu, dont 1 700 avec l’appui de l’OIM.'],
  ['en', 'In 2026 there were 3,900 voluntary returns, 1,700 of them with the support of IOM.'],
] as const)('a new number of returns with IOM is shown with the series of these: %s', (locale, sentence) => {
  const metrics = describeIn(locale, sentence).remarks.flatMap(({ numbers }) => numbers[0]?.metric ?? []);
  expect(metrics).toEqual(['returns', 'returns-iom']);
});

test('no remainder is shown for rounded numbers', () => {
  const sentence = 'more than 63,000 attempts in 2021, of which more than 14,000 in the first quarter of 2022';
  const [hinge] = ofKind(describeIn('en', sentence).remarks, 'hinge');
  expect(hinge?.bars).toMatchObject({ isExact: false, contradicted: 'inside' });
});

test.each([
  [
    'en',
    'Spain counted 21,406 irregular arrivals by August 2026, of which 8,117 by sea in the Canary Islands',
    'possible',
  ],
  ['fr', 'La police marocaine a intercepté 25 310 migrants en 2026, dont 4 870 étrangers', 'possible'],
  ['en', 'Morocco dismantled 332 smuggling networks in 2024, of which 118 in the north', 'undecided'],
] as const)(
  'a part that no table has is compared by its count and place, if known: %s “%s”',
  (locale, sentence, key) => {
    const { remarks, context } = describeIn(locale, sentence);
    const [hinge] = ofKind(remarks, 'hinge');
    const { say, index } = context;
    const [whole = '', part = ''] = ofKind(remarks, 'number').map(({ written }) => written);
    expect(hinge?.lines[1]).toBe(say(index.words.hinge[key], { whole, part }));
    expect(hinge?.bars?.supported).toBeUndefined();
  },
);

test.each([
  ['en', 'Spain counted 46,843 arrivals by sea in the Canary Islands in 2024, including 83 boats of tourists'],
  ['fr', 'L’Espagne a enregistré 46 843 arrivées par mer aux Canaries en 2024, dont 83 réseaux démantelés'],
  ['en', 'Morocco thwarted 63,121 attempts in 2021, of which 13,700 in the first quarter of 2022'],
  ['es', 'Marruecos frustró 63.121 intentos en 2021, de los cuales 13.700 en el primer trimestre de 2022'],
  ['fr', 'Le Maroc a déjoué 63 121 tentatives en 2021, dont 13 700 au premier trimestre de 2022'],
  ['ar', 'أحبط المغرب 63121 محاولة سنة 2021، منها 13700 في الربع الأول من 2022'],
])('a new number of another thing or another time is not described as a part: %s “%s”', (locale, sentence) => {
  expect(ofKind(describeIn(locale as Locale, sentence).remarks, 'hinge')).toEqual([]);
});

test('a part of one of several possible wholes is compared with that of its own body', () => {
  for (const [locale, sentence] of [
    ['en', 'Eighteen of the 23 deaths at Melilla on 24 June 2022 were announced by Morocco that day'],
    ['fr', 'Dix-huit des 23 morts du 24 juin 2022 à Melilla ont été annoncés le jour même par le Maroc'],
  ] as const)
    expect(ofKind(describeIn(locale, sentence).remarks, 'hinge')[0]?.bars?.supported, sentence).toBe('inside');
});
