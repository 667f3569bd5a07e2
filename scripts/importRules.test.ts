import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, describe, expect, it } from 'vitest';

// One row for each kind of import that docs/architecture.md forbids, and one for each kind it allows.
const IMPORTS: readonly [file: string, imported: string, refused: boolean][] = [
  ['lib/facts/a.ts', 'react-dom/server', true],
  ['lib/facts/b.ts', '../../components/sections/figures', true],
  ['lib/facts/c.ts', '@/content/data/ledger', false],
  ['lib/story/a.ts', '@/content/en/quiz.mdx', true],
  ['content/data/a.ts', '@/lib/facts/facts', true],
  ['content/data/c.ts', '@/lib/lessons/lessons', true],
  ['content/en/language.ts', 'd3', true],
  ['content/data/b.ts', './ledger', false],
  ['content/es/language.ts', '@/lib/text/language', false],
  ['content/es/a.ts', '@/lib/text/joinAsList', true],
  ['components/map/flight/a.ts', '@/lib/geo/levels', true],
  ['components/map/flight/b.ts', '../camera', true],
  ['components/map/flight/c.ts', './flights', false],
  ['components/map/flight/d.ts', 'd3-ease', false],
  ['components/map/A.tsx', '../sections/figures', true],
  ['components/map/a.ts', '@/lib/text/messages', true],
  ['components/map/b.ts', '@/lib/geo/places', false],
  ['components/charts/A.tsx', '@/content/data/ledger', true],
  ['components/charts/B.tsx', './placeYearColumns', false],
  ['components/sections/attempts/mark-field/placeA.ts', '@/lib/facts/facts', true],
  ['components/sections/attempts/mark-field/ADrawing.tsx', '@/lib/text/messages', true],
  ['components/sections/attempts/mark-field/A.tsx', '@/lib/text/messages', false],
  ['components/sections/a.ts', '@/app/sitemap', true],
  ['components/charts/C.tsx', '@/components/figures/findReadoutRows.browser', true],
  ['components/sections/attempts/mark-field/BDrawing.tsx', './MarkField.element', true],
  ['components/sections/attempts/mark-field/placeB.ts', '@/components/elements/motion', true],
  ['components/map/c.ts', './flight/MapFlight.browser', true],
  ['components/elements/a.ts', 'react/jsx-runtime', true],
  ['components/elements/b.ts', '../../lib/facts/facts', true],
  ['components/elements/c.ts', 'd3', true],
  ['components/elements/d.ts', 'd3-interpolate', false],
  ['components/elements/e.ts', '@/components/story/ScrollySteps.element', false],
  ['components/offline/a.ts', 'next/link', true],
  ['components/classroom/quiz/A.element.ts', '@/lib/lessons/quiz', true],
  ['components/figures/A.element.ts', '@/content/data/ledger', true],
  ['components/figures/B.element.ts', '@/components/elements/motion', false],
  ['components/sections/attempts/mark-field/C.element.ts', './markFrames', false],
  ['components/explorer/live/a.browser.ts', '@/components/map/live/liveStyle', false],
  ['components/explorer/live/b.browser.ts', '@/lib/text/messages', true],
  ['components/explorer/live/c.browser.ts', '@/lib/text/isolateNumbersLeftToRight', false],
  ['components/figures/placeC.browser.ts', '@/components/elements/motion', false],
  ['components/map/flight/e.browser.ts', '@/components/elements/motion', false],
  ['components/page/A.tsx', '@/app/styles/global.css', false],
  ['components/explorer/a.ts', '@/lib/facts/facts', false],
  ['app/a.tsx', '@/components/page/HtmlDocument', false],
];

/** A folder of one-line files under the project's own lint rules. */
const folder = mkdtempSync(join(tmpdir(), 'imports-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rules = JSON.parse(readFileSync('biome.json', 'utf8'));
writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...rules, $schema: undefined, vcs: { enabled: false } }));
for (const [file, imported] of IMPORTS) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `import { thing } from '${imported}';\nexport const same = thing;\n`);
}
for (const [file, imported] of [
  ['lib/facts/circleA.ts', './circleB'],
  ['lib/facts/circleB.ts', './circleA'],
] as const)
  writeFileSync(join(folder, file), `import { same as thing } from '${imported}';\nexport const same = thing;\n`);
const biome = resolve('node_modules/.bin/biome');
const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none'], {
  cwd: folder,
  encoding: 'utf8',
});

describe('the import rules', () => {
  it.each(IMPORTS)('decide whether %s may import %s: refused %s', (file, _, refused) => {
    const { diagnostics }: { diagnostics: { category: string; location: { path: unknown } }[] } = JSON.parse(stdout);
    const found = diagnostics.filter((diagnostic) => JSON.stringify(diagnostic.location.path).includes(file));
    expect(found.some(({ category }) => category === 'lint/style/noRestrictedImports')).toBe(refused);
  });

  it('refuse files that import each other in a circle', () => {
    const { diagnostics }: { diagnostics: { category: string; location: { path: unknown } }[] } = JSON.parse(stdout);
    const circles = diagnostics.filter(({ category }) => category === 'lint/suspicious/noImportCycles');
    expect(circles.map(({ location }) => JSON.stringify(location.path))).toEqual([
      expect.stringContaining('lib/facts/circleA.ts'),
      expect.stringContaining('lib/facts/circleB.ts'),
    ]);
  });

  it('let a language file import types alone', () => {
    for (const file of globSync('content/*/language.ts'))
      expect(readFileSync(file, 'utf8').match(/^import (?!type ).*/gm) ?? [], file).toEqual([]);
  });

  it('allow a component of the client only as the development loader', () => {
    const clients = globSync('{app,components,lib,content}/**/*.{ts,tsx}').filter((file) =>
      /^['"]use client['"]/m.test(readFileSync(file, 'utf8')),
    );
    expect(clients).toEqual(['components/page/DevElements.client.tsx']);
  });
});
