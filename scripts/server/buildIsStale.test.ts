import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reasonBuildIsStale, writeBuildRecord } from './buildMark';

let project: string;
const settings = { baseUrl: '', basePath: '' };

/** Records a build that began at `minute` and was completed. */
function built(minute: number): void {
  write('out/index.html', minute);
  writeBuildRecord(settings, new Date(minute * 60_000), project);
}

/** Writes a file last changed at `minute`; its folder gets the same time. */
function write(file: string, minute: number): void {
  const path = join(project, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  for (const aged of [path, dirname(path)]) utimesSync(aged, minute * 60, minute * 60);
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => rmSync(project, { recursive: true }));

describe('reasonBuildIsStale', () => {
  it('needs a first build', () => {
    expect(reasonBuildIsStale(project, settings)).toBe('out/ is missing');
  });

  it('accepts a build that is newer than all its sources', () => {
    write('app/page.tsx', 1);
    built(2);
    expect(reasonBuildIsStale(project, settings)).toBeNull();
  });

  it.each(['content/en/story/opening.mdx', 'public/geo/strait.json', 'next.config.ts', 'package-lock.json'])(
    'notices a newer %s',
    (file) => {
      built(2);
      write(file, 3);
      expect(reasonBuildIsStale(project, settings)).toMatch(/ is newer than out\/$/);
    },
  );

  it('does not accept an incomplete build', () => {
    write('out/index.html', 2);
    expect(reasonBuildIsStale(project, settings)).toContain('was not completed');
  });

  it('needs a new build for another address', () => {
    built(2);
    expect(reasonBuildIsStale(project, { ...settings, basePath: '/strait' })).toContain(
      'another BASE_URL or BASE_PATH',
    );
  });

  it('notices a deleted file by the time of its folder', () => {
    write('lib/kept.ts', 1);
    write('lib/deleted.ts', 1);
    built(2);
    rmSync(join(project, 'lib/deleted.ts'));
    expect(reasonBuildIsStale(project, settings)).toMatch(/^lib\/? is newer/);
  });

  it.each(['README.md', 'lib/headers.test.ts', 'e2e/story.spec.ts', 'scripts/audit.ts'])(
    'needs no new build for %s',
    (file) => {
      built(2);
      write(file, 3);
      utimesSync(dirname(join(project, file)), 60, 60);
      expect(reasonBuildIsStale(project, settings)).toBeNull();
    },
  );
});
