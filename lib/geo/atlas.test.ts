import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readTopology } from '@/lib/geo/atlas';

const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('names the unreadable file of a level, and the command that rebuilds it', () => {
  const file = join(folder, 'ceuta-coast.topo.json');
  writeFileSync(file, '<html>');
  expect(() => readTopology(file)).toThrow(`${file} is missing or is not JSON; \`npm run geo\` makes it again.`);
});
