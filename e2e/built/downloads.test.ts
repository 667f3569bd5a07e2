import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { globSync } from 'tinyglobby';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { test } from 'vitest';
import type { ImageFormat } from '@/lib/publish/figureFiles';
import { page } from './support/parsed';

const filesOf = (format: ImageFormat) => globSync(`out/data/figures/en/*.${format}`).sort();
const idOf = (file: string) => file.replace(/^.*\/|\.\w+$/g, '');

/** Numbers as they are printed: thousands and decimals belong to them. */
const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** The numbers of a figure that a reader of its image sees: without its table, its steps and its narrow form. */
function shownNumbers(id: string): string[] {
  const figure = load(page(`/en/figures/${id}/`).html('[data-figure]'));
  figure('.chart-narrow, .frame-narrow, .figure-table, .chart-steps-texts, .figure-foot > a, title, desc').remove();
  return numbersIn(figure.text());
}
const lost = (shown: readonly string[], there: readonly string[]) => {
  const left = [...there];
  return shown.filter((n) => {
    const i = left.indexOf(n);
    if (i < 0) return true;
    left.splice(i, 1);
    return false;
  });
};
test('try', async () => {
  for (const file of filesOf('pdf')) {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
    const { text } = await extractText(pdf, { mergePages: true });
    const raw = readFileSync(file, 'latin1');
    console.log(
      idOf(file),
      pdf.numPages,
      (await pdf.getMarkInfo())?.Marked,
      raw.length,
      (raw.match(/\/Subtype \/Image/g) ?? []).length,
      (raw.match(/\/FontDescriptor/g) ?? []).length,
      (raw.match(/\/FontFile\d?/g) ?? []).length,
      (await getMeta(pdf)).info.Title,
      (await pdf.getPage(1)).view,
      lost(shownNumbers(idOf(file)), numbersIn(text)).join('|'),
    );
  }
});
