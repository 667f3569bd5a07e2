import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { readAtlas } from '@/lib/geo/atlas';

const folder = mkdtempSync(join(tmpdir(), 'atlas-'));

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it('says which file of a level cannot be read, and what makes it again', () => {
  mkdirSync(join(folder, 'public/geo'), { recursive: true });
  writeFileSync(join(folder, 'public/geo/ceuta-coast.topo.json'), '<html>');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const words = 'public/geo/ceuta-coast.topo.json is missing or is not JSON; `npm run geo` makes it again.';
  expect(() => readAtlas('ceuta')).toThrow(words);
});
