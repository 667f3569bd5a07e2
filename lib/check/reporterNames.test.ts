import { describe, expect, test } from 'vitest';
import { checkText } from './checkText';
import { CHECK_TABLES } from './support/checkTables';

const aroundOf = (sentence: string) => checkText(sentence, CHECK_TABLES, 'en').checked.map(({ around }) => around);

describe('recognises a reporter by its name', () => {
  test.each([
    ['According to Amnesty International, 37 people died at Melilla.', 'amnesty'],
    ['Según Amnistía Internacional, murieron 37 personas en Melilla.', 'amnesty'],
    ['Selon Amnesty International, 37 personnes sont mortes à Melilla.', 'amnesty'],
    ['حسب منظمة العفو الدولية، توفي 37 شخصا في مليلية.', 'amnesty'],
    ['According to the Spanish ombudsman, 470 people were sent back.', 'spain-ombudsman'],
    ['Según el Defensor del Pueblo, fueron devueltas 470 personas.', 'spain-ombudsman'],
    ['Selon le Défenseur du peuple, 470 personnes ont été refoulées.', 'spain-ombudsman'],
    ['According to the Guardia Civil, 101 people were turned back.', 'guardia-civil'],
    ['Según la Guardia Civil, 101 personas fueron devueltas.', 'guardia-civil'],
    ['Selon la Guardia civil, 101 personnes ont été refoulées.', 'guardia-civil'],
    ['حسب الحرس المدني، أعيد 101 شخص.', 'guardia-civil'],
    ['Según la Delegación del Gobierno, hubo 1.163 intentos.', 'government-delegation'],
    ['Selon la Délégation du gouvernement, il y a eu 1 163 tentatives.', 'government-delegation'],
    ['حسب مندوبية الحكومة، سجلت 1163 محاولة.', 'government-delegation'],
    ['According to the Spanish government, 8,000 people entered Ceuta.', 'spain-government'],
    ['Selon le gouvernement espagnol, 8 000 personnes sont entrées à Ceuta.', 'spain-government'],
    ['According to the European Commission, 500 million euros are planned for migration.', 'european-commission'],
    ['Según la Comisión Europea, hay 500 millones de euros para la migración.', 'european-commission'],
    ['حسب المفوضية الأوروبية، خصصت 500 مليون أورو للهجرة.', 'european-commission'],
  ])('%s', (sentence, body) => {
    expect(aroundOf(sentence)[0]?.reportersBefore).toContain(body);
  });
});

describe('ignores what another clause names', () => {
  test.each([
    'IOM counted 1,214 deaths in 2025, and Spain recorded 36,775 irregular arrivals.',
    'La OIM contó 1.214 muertes en 2025, y España registró 36.775 llegadas irregulares.',
    'L’OIM a compté 1 214 morts en 2025, et l’Espagne a enregistré 36 775 arrivées irrégulières.',
    'While IOM praised the talks, Morocco foiled 78,685 attempts in 2024.',
  ])('a body: %s', (sentence) => {
    expect(aroundOf(sentence).at(-1)?.reportersBefore).toEqual([]);
  });

  test.each([
    'In 2025 Ceuta counted 3,523 entries by land, while Spain recorded 36,775 irregular arrivals.',
    'En 2025 Ceuta contó 3.523 entradas por tierra, mientras España registró 36.775 llegadas irregulares.',
    'En 2025, Ceuta a compté 3 523 entrées par terre, tandis que l’Espagne a enregistré 36 775 arrivées.',
    'سجلت سبتة 3523 دخولا برا سنة 2025، بينما سجلت إسبانيا 36775 وصولا.',
  ])('a place: %s', (sentence) => {
    expect(aroundOf(sentence).at(-1)?.places).toEqual(['spain']);
  });
});
