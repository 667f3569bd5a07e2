import { readFileSync, statSync } from 'node:fs';
import { validateCFFFile } from 'cffjs';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { corrections } from '@/lib/facts/facts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { DATA_VERSIONS } from '@/lib/site/dataVersion';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { readHtml } from '../../support/pages';
import { findDataPackageErrors } from '../support/findDataPackageErrors';
import { parseBuiltPage } from '../support/page';
import { isInBuiltSite, PUBLISHED_ROOT } from '../support/publishedAddressOf';
import { readPng } from '../support/readPng';

const descriptor = JSON.parse(readFileSync('out/data/datapackage.json', 'utf8'));

test.each(PUBLISHED_LOCALES)('every data file is listed with its size on the disk (%s)', (locale) => {
  const $ = parseBuiltPage(`/${locale}/data/`);
  const rows = $('#files tbody tr').toArray();
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const file = $(row).find('a[download]').attr('href') ?? '';
    const size = formatNumber(locale, Math.max(1, Math.round(statSync(`out${file}`).size / 1024)));
    expect($(row).find('td').last().text(), file).toBe(`${size}\u00a0${messages(locale).data.files.kilobytes}`);
  }
});

test('a public reader accepts the data package and every cell of its tables', async () => {
  expect(await findDataPackageErrors(descriptor, 'out/data')).toEqual([]);
});

interface PackageResource {
  readonly path: string;
  readonly dialect: { readonly delimiter: string };
  readonly schema: { readonly fields: readonly { readonly name: string; readonly decimalChar?: string }[] };
}

test.each(PUBLISHED_LOCALES)(
  'every number is in one flat file that a spreadsheet reads, with the address of its page (%s)',
  (locale) => {
    const path = `numbers-${locale}.csv`;
    const { dialect, schema }: PackageResource = descriptor.resources.find(
      (each: PackageResource) => each.path === path,
    );
    const bytes = readFileSync(`out/data/${path}`);
    // Without a byte-order mark a spreadsheet reads UTF-8 in the code page of its country.
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: readonly string[][] = parse(bytes, { bom: true, delimiter: dialect.delimiter });
    const published: readonly Record<string, string>[] = parse(readFileSync('out/data/observations.csv'), {
      columns: true,
    });
    expect(rows[0]).toEqual(schema.fields.map(({ name }) => name));
    expect(rows.length).toBe(published.length + 1);
    const decimal = schema.fields[0]?.decimalChar ?? '.';
    published.forEach(({ id = '', value = '' }, i) => {
      const cells = rows[i + 1] ?? [];
      const address = cells.at(-1) ?? '';
      const $ = parseBuiltPage(new URL(address).pathname.replace(new URL(PUBLISHED_ROOT).pathname, '/'));
      expect($(`[id="${id}"]`).length, address).toBe(1);
      expect(address.endsWith(`#${id}`), address).toBe(true);
      // Our own tables give a reason as a code for programs; this file gives it in words for readers.
      if (/\d/.test(value)) expect(cells[0]?.replace(decimal, '.'), id).toBe(value);
      else expect(cells[0], id).toMatch(/^\D+$/);
    });
  },
);

test.each(PUBLISHED_LOCALES)(
  'the page of data offers the flat file and states the last date of its values (%s)',
  (locale) => {
    const $ = parseBuiltPage(`/${locale}/data/`);
    expect($(`#files a[download][href$="/data/numbers-${locale}.csv"]`).length).toBe(1);
    const days = $('#reach time')
      .toArray()
      .map(({ attribs }) => attribs.datetime ?? '');
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual(days.toSorted().toReversed());
  },
);

for (const file of ['CITATION.cff', 'out/data/CITATION.cff'])
  test(`${file} follows the Citation File Format`, () => {
    const { title, version } = validateCFFFile(file);
    expect(title).toBe('Counted at the Strait');
    for (const locale of PUBLISHED_LOCALES) expect(readHtml(`/${locale}/data/`), locale).toContain(String(version));
  });

test('a missing value has its reason in its cell, as a label of the package', () => {
  interface Named {
    readonly name: string;
    readonly missingValues: readonly { readonly value: string; readonly label: string }[];
  }
  const observations = descriptor.resources.find(({ name }: Named) => name === 'observations');
  const value: Named = observations.schema.fields.find(({ name }: Named) => name === 'value');
  const labels = new Map(value.missingValues.map(({ value, label }) => [value, label]));
  expect(readFileSync('out/data/observations.csv', 'utf8')).toMatch(/^deaths-2021,.*,not-published,/m);
  for (const reason of ['not-published', 'not-counted', 'not-located']) expect(labels.get(reason)).toBeTruthy();
});

test.each(PUBLISHED_LOCALES)(
  'the feed of corrections is Atom, has each correction and each version, and a page links to it (%s)',
  (locale) => {
    const file = `out/${locale}/feed.xml`;
    const { id, title, entries = [] } = parseAtomFeed(readFileSync(file, 'utf8'));
    expect(id).toBe(`${PUBLISHED_ROOT}${locale}/feed.xml`);
    expect(title).toBeTruthy();
    expect(entries.length, `entries of ${file}`).toBe(corrections().length + DATA_VERSIONS.length);
    for (const entry of entries)
      expect(isInBuiltSite(entry.links?.[0]?.href ?? ''), entry.title?.toString()).toBe(true);
    const $ = parseBuiltPage(`/${locale}/corrections/`);
    expect($('link[rel="alternate"][type="application/atom+xml"]').attr('href')).toBe(id);
    expect($('main a[href$="/feed.xml"]').length).toBe(1);
  },
);

test.each(PUBLISHED_LOCALES)(
  'each table of a figure states its sources, its licence, its version and the address of the figure (%s)',
  (locale) => {
    for (const id of FIGURE_IDS) {
      const path = `/${locale}/figures/${id}/`;
      const files = parseBuiltPage(path)('#download a[download]')
        .toArray()
        .map(({ attribs }) => attribs.href ?? '')
        .filter((file) => /\.(?:csv|json)$/.test(file));
      expect(files.length, path).toBe(2);
      for (const file of files) {
        const text = readFileSync(`out${file}`, 'utf8');
        expect(text, file).toMatch(/CC[- ]BY[- ]4\.0/);
        expect(text, file).toMatch(new RegExp(`${path}\\?v=\\d{4}-\\d\\d-\\d\\d`));
      }
    }
  },
);

test('each picture of a figure has two pixels for each CSS pixel, if the build had a browser', () => {
  for (const file of globSync('out/data/figures/**/*.png')) expect(readPng(file).size.width, file).toBe(2400);
});
