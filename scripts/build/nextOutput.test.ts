import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { createElement, Suspense } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { assertNoStreamedContent, removeNextRuntimeFiles } from './nextOutput';

describe('streamed content', () => {
  it('is recognised in a page that React streams', async () => {
    const late = new Promise<string>((resolve) => setImmediate(resolve, 'late'));
    const Late = async () => createElement('p', {}, await late);
    const stream = await renderToReadableStream(
      createElement('main', {}, createElement(Suspense, { fallback: 'soon' }, createElement(Late))),
    );
    const html = await new Response(stream).text();
    expect(html).toContain('late');
    expect(
      () => assertNoStreamedContent(load(html)),
      `React marks streamed content in a new way: change STREAMED in scripts/build/nextOutput.ts. It writes: ${html}`,
    ).toThrow('streamed content');
  });

  it('is not found in a page that waits for nothing', () => {
    expect(() => assertNoStreamedContent(load('<main><p hidden>Later</p></main>'))).not.toThrow();
  });
});

it('removes payloads, scripts, and files that no style sheet names', () => {
  const out = mkdtempSync(join(tmpdir(), 'out-'));
  const files: Readonly<Record<string, string>> = {
    'en/map/index.html': 'a page',
    'en/map/index.txt': 'payload',
    'en/map/__next._tree.txt': 'payload',
    'robots.txt': 'of the site',
    '_next/static/chunks/first.js': 'load("engine-worker.1a.mjs")',
    '_next/static/chunks/sheet.css': 'src:url(../media/font.2b.woff2)',
    '_next/static/media/font.2b.woff2': '',
    '_next/static/media/engine-worker.1a.mjs': '',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
  }
  removeNextRuntimeFiles(out);
  expect(Object.keys(files).filter((name) => !existsSync(join(out, name)))).toEqual([
    'en/map/index.txt',
    'en/map/__next._tree.txt',
    '_next/static/chunks/first.js',
    '_next/static/media/engine-worker.1a.mjs',
  ]);
});
