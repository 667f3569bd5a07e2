import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { isJavaInstalled } from '@/scripts/htmlChecker';
import { findHtmlErrors } from '../support/findHtmlErrors';

/** Pages checked at once: few enough for Java's memory and for a readable list of errors. */
const BATCH_SIZE = 200;
const FILES = globSync('out/**/*.html').sort();
const BATCHES = Array.from({ length: Math.ceil(FILES.length / BATCH_SIZE) }, (_, i) =>
  FILES.slice(i * BATCH_SIZE, (i + 1) * BATCH_SIZE),
);

test.skipIf(!isJavaInstalled()).each(BATCHES.map((files) => [files[0], files] as const))(
  'the Nu HTML checker finds no error and no warning from %s on',
  async (_, files) => {
    expect(await findHtmlErrors(files)).toEqual([]);
  },
);
