import sharp from 'sharp';
import { expect, it } from 'vitest';
import { imagesOfStill } from './imagesOfStill';

const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path fill="${colour}" d="M0 0h40v20H0z"/></svg>`;
const STILL = { name: 'place-ceuta-wide-1a2b3c4d.svg', themed: { light: drawing('#fff'), dark: drawing('#000') } };

it('paints a drawing in each theme, once for each density, under a name that ends in its hash', async () => {
  const painted = imagesOfStill(STILL, [1, 2]);
  expect(painted.map(({ name }) => name)).toEqual([
    'painted/wide-light-1x-1a2b3c4d.avif',
    'painted/wide-light-2x-1a2b3c4d.avif',
    'painted/wide-dark-1x-1a2b3c4d.avif',
    'painted/wide-dark-2x-1a2b3c4d.avif',
  ]);
  for (const { theme, density, paint } of painted) {
    const { data, info } = await sharp(await paint())
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([40 * density, 20 * density]);
    expect(data[0]).toBeCloseTo(theme === 'light' ? 255 : 0, -1);
  }
});
