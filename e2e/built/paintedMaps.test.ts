import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

test('each map of the story is painted for light and dark pages, in its own shape, and drawn for browsers without that image format', async () => {
  const pictures = parseBuiltPage(`/${TESTED_LOCALE}/`)('.map-frame picture').toArray();
  expect(pictures.length).toBeGreaterThan(20);
  for (const picture of pictures) {
    const $ = parseBuiltPage(`/${TESTED_LOCALE}/`);
    const [image, [dark, light, ...more]] = [$(picture).children('img'), $(picture).children('source').toArray()];
    expect(image.attr('src')).toMatch(/\.svg$/);
    expect([$(dark).attr('media'), $(light).attr('media'), more]).toEqual([
      '(prefers-color-scheme:dark)',
      undefined,
      [],
    ]);
    for (const source of [dark, light]) {
      for (const each of $(source).attr('srcset')?.split(',') ?? []) {
        const [address, density] = each.split(' ');
        const { width } = await sharp(readFileSync(`out${address}`)).metadata();
        expect(width, address).toBe(Number(image.attr('width')) * Number.parseInt(density ?? '', 10));
      }
    }
  }
});
