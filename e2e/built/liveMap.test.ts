import { expect, test } from 'vitest';
import { ALL_PATHS, html } from '../support/pages';

test('a site without a key for Mapbox names none of its hosts on any page', () => {
  expect(ALL_PATHS.filter((path) => html(path).includes('mapbox.com'))).toEqual([]);
});
