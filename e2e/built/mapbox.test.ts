import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { ALL_PATHS, html } from '../support/pages';
import { page } from './support/parsed';

/** The site is built without a key; a server may add one to the map (scripts/server/startSiteServer.test.ts). */
test('no page lets Mapbox in without a key', () => {
  expect(ALL_PATHS.filter((path) => /mapbox\.com|name="mapbox-token"/.test(html(path)))).toEqual([]);
});

test('Mapbox’s engine is a file of its own, which no page loads and nobody keeps offline', () => {
  const engines = globSync('_next/static/**/*.js', { cwd: 'out' }).filter((file) =>
    readFileSync(`out/${file}`, 'utf8').includes('api.mapbox.com'),
  );
  expect(engines).toHaveLength(1);
  const [engine = ''] = engines;
  const isLoaded = ($: ReturnType<typeof page>) =>
    $('script[src], link[href]')
      .toArray()
      .some(({ attribs }) => (attribs.src ?? attribs.href ?? '').includes(engine));
  expect(ALL_PATHS.filter((path) => isLoaded(page(path)))).toEqual([]);
  expect(readFileSync('out/offline.js', 'utf8')).not.toContain(engine);
});
