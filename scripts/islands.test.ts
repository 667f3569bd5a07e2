import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { islandCost } from './islands';

const out = mkdtempSync(join(tmpdir(), 'islands-'));
afterAll(() => rmSync(out, { recursive: true }));

it('a page with an island has its cost said in words', () => {
  const chunks = join(out, '_next/static/chunks');
  mkdirSync(chunks, { recursive: true });
  const page = join(out, 'map.html');
  writeFileSync(page, '<script src="/_next/static/chunks/first.js"></script><script src="/old.js" nomodule></script>');
  writeFileSync(`${page}.br`, '1234');
  writeFileSync(join(chunks, 'first.js.br'), '12');
  expect(islandCost(out, page)).toBe('/map.html: 4 bytes of HTML, 2 bytes of script (brotli).');
});
