import { describe, expect, it } from 'vitest';
import { headersOfFile } from '@/lib/site/headers';
import { formatHostHeadersFile } from './formatHostHeadersFile';

const FILES = [
  '/index.html',
  '/404.html',
  '/en/index.html',
  '/en/numbers/index.html',
  '/en/numbers/attempts-morocco/index.html',
  '/en/embed/telephone/index.html',
  '/en/map/index.html',
  '/en/map/records/index.html',
  '/data/observations.csv',
  '/stills/strait-0123abcd.svg',
  '/_next/static/chunks/05i63ca4yxz0z.css',
  '/_next/static/counted/_buildManifest.js',
];

/** The headers that Netlify and Cloudflare Pages would send: the values of all matching rules, joined. */
function sent(rules: string, address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules.split('\n\n')) {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    const isMatch = pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    if (!isMatch) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.*)$/.exec(line) ?? [];
      headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}

describe('formatHostHeadersFile', () => {
  it.each(FILES)('gives %s the headers of the table, each once', (path) => {
    const { 'Content-Type': _, 'Cache-Control': kept, ...wanted } = headersOfFile(path);
    const { 'Cache-Control': keptThere, ...headers } = sent(
      formatHostHeadersFile(FILES),
      path.replace(/index\.html$/, ''),
    );
    expect(headers).toEqual(wanted);
    expect(keptThere ?? 'public, max-age=0, must-revalidate').toBe(kept);
  });

  it('writes addresses below the base path of the site', () => {
    expect(
      formatHostHeadersFile(FILES, '/strait')
        .match(/^\/.*/gm)
        ?.every((address) => address.startsWith('/strait/')),
    ).toBe(true);
  });

  it('refuses to write more rules than a host reads', () => {
    const files = Array.from({ length: 120 }, (_, i) => `/assets/file-${String(i).padStart(8, '0')}.js`);
    const others = files.map((file) => file.replace('file-', ''));
    expect(() => formatHostHeadersFile([...files, ...others])).toThrow('121 rules');
  });
});
