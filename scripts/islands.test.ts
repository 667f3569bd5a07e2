import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { islandCost, runtimeFiles } from './islands';

const out = mkdtempSync(join(tmpdir(), 'islands-'));
afterAll(() => rmSync(out, { recursive: true }));
const chunks = join(out, '_next/static/chunks');
mkdirSync(chunks, { recursive: true });
const page = join(out, 'map.html');
writeFileSync(page, '<script src="/_next/static/chunks/first.js"></script><script src="/old.js" nomodule></script>');
writeFileSync(join(chunks, 'first.js'), 'load("static/chunks/second.js")');
writeFileSync(join(chunks, 'second.js'), 'load("static/chunks/first.js")');
writeFileSync(join(chunks, 'other.js'), 'of a page without an island');

describe('pages with an island', () => {
  it('keep the chunks that they lead to, by way of others too, and no more', () => {
    expect([...runtimeFiles(out, [page])].map((file) => file.split('/').pop()).toSorted()).toEqual([
      'first.js',
      'second.js',
    ]);
    expect(runtimeFiles(out, []).size).toBe(0);
  });

  it('have their cost said in words', () => {
    writeFileSync(`${page}.br`, '1234');
    writeFileSync(join(chunks, 'first.js.br'), '12');
    expect(islandCost(out, page)).toBe('/map.html: 4 bytes of HTML, 2 bytes of script (brotli).');
  });
});
