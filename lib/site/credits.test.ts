import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { FONT_CREDITS, GEODATA_CREDITS } from '@/content/credits';
import { packageLicences } from './packageLicences';

describe('credits', () => {
  it('name the licence of each file of geodata, as the file beside it does', () => {
    const written = readFileSync('public/geo/LICENSE.md', 'utf8');
    for (const file of globSync('public/geo/*.json')) {
      const credit = GEODATA_CREDITS.find(({ files }) => files !== undefined && file.endsWith(files));
      expect(credit, file).toBeDefined();
      expect(written).toContain(`${credit?.licence} |`);
    }
  });

  it('name each package that a font is cut from', () => {
    const cuts = readFileSync('tools/fonts/cut.ts', 'utf8').match(/(?<=from: ['`])@fontsource[^/]*\/[^/]+/g) ?? [];
    expect([...new Set(cuts)].sort()).toEqual(FONT_CREDITS.map((font) => font.package).sort());
  });

  it('read the licence of each library from the library', () => {
    const zod = packageLicences('dependencies').find(({ name }) => name === 'zod');
    expect(zod?.licence).toBe('MIT');
  });
});
