import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { offlineWorkerPath } from '@/lib/site/paths';
import { ALL_PATHS, readHtml } from '../../support/pages';

/** The site is built without a key; a server can add one to the map (scripts/server/startSiteServer.test.ts). */
test('the policy of no page allows Mapbox without a key', () => {
  expect(ALL_PATHS.filter((path) => /mapbox\.com|name="mapbox-token"/.test(readHtml(path)))).toEqual([]);
});

test('Mapbox’s engine is in files of its own, which no page loads and no reader keeps offline', () => {
  const read = (file: string) => readFileSync(file, 'utf8');
  const engines = globSync('out/**/*.{js,mjs}').filter((file) => read(file).includes('api.mapbox.com'));
  // The engine and its worker.
  expect(engines).toHaveLength(2);
  for (const name of engines.map((file) => basename(file))) {
    expect(ALL_PATHS.filter((path) => readHtml(path).includes(name))).toEqual([]);
    for (const locale of PUBLISHED_LOCALES) expect(read(`out${offlineWorkerPath(locale)}`), locale).not.toContain(name);
  }
});
