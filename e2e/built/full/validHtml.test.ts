import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { javaIsInstalled } from '@/scripts/htmlChecker';
import { htmlErrors } from '../support/htmlErrors';

/** Pages checked at once: few enough for Java's memory and for a readable list of errors. */
const PORTION = 200;
const FILES = globSync('out/**/*.html').sort();
const PORTIONS = Array.from({ length: Math.ceil(FILES.length / PORTION) }, (_, i) =>
  FILES.slice(i * PORTION, (i + 1) * PORTION),
);

test.skipIf(!javaIsInstalled()).each(PORTIONS.map((files) => [files[0], files] as const))(
  'the Nu HTML checker finds no error and no warning from %s on',
  async (_, files) => {
    expect(await htmlErrors(files)).toEqual([]);
  },
);
