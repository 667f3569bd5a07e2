import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { globSync } from 'tinyglobby';
import { textBlocks } from './textBlocks';

/**
 * Builds what Next exports, as it comes, for the same words: one layout, one page of headings and paragraphs, no client component.
 * It lies inside the project so that it finds the project's `node_modules`. Built once per text.
 * @returns the folder to serve; the page is at `/`.
 */
export function buildNextExport(storyHtml: string, cache: string): string {
  const files = sources(storyHtml);
  const hash = createHash('sha256').update(JSON.stringify(files)).update(nextVersion()).digest('hex').slice(0, 12);
  const app = join(cache, `next-${hash}`);
  const out = join(app, 'out');
  if (existsSync(join(out, 'index.html'))) return out;

  // Builds of older texts are of no more use.
  for (const old of globSync('next-*', { cwd: cache, onlyDirectories: true })) {
    rmSync(join(cache, old), { recursive: true, force: true });
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(app, name)), { recursive: true });
    writeFileSync(join(app, name), content);
  }
  console.error('Building a bare Next export of the same text …');
  const next = join(process.cwd(), 'node_modules/next/dist/bin/next');
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build'], {
    cwd: app,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`The bare Next export did not build:\n${stdout}\n${stderr}`);
  return out;
}

function sources(storyHtml: string): Record<string, string> {
  const $ = load(storyHtml);
  const title = JSON.stringify($('title').text());
  const language = JSON.stringify($('html').attr('lang') ?? 'en');
  const elements = textBlocks(storyHtml).map(({ tag, text }) => `      <${tag}>{${JSON.stringify(text)}}</${tag}>`);
  return {
    'package.json': '{ "private": true, "type": "module" }\n',
    'next.config.mjs': "export default { output: 'export' };\n",
    'app/layout.jsx': `// An empty icon, so that no request is spent on one.
export const metadata = { title: ${title}, icons: { icon: 'data:,' } };

export default function Layout({ children }) {
  return (
    <html lang=${language}>
      <body>{children}</body>
    </html>
  );
}
`,
    'app/page.jsx': `export default function Page() {
  return (
    <main>
${elements.join('\n')}
    </main>
  );
}
`,
  };
}

function nextVersion(): string {
  return JSON.parse(readFileSync('node_modules/next/package.json', 'utf8')).version;
}
