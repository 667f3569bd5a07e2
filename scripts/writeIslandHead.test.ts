import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { writeIslandHead } from './writeIslandHead';

const PAGE = '<html><head><meta charset="utf-8"><title>Map</title></head><body><script>start()</script></body></html>';
const policyOf = (html: string) => load(html)('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
const tokenOf = (html: string) => load(html)('meta[name="mapbox-token"]').attr('content');

describe('writeIslandHead', () => {
  it('writes a policy that names the inline script, before all that it is to hold for', () => {
    const html = writeIslandHead(PAGE, '');
    expect(policyOf(html)).toMatch(/script-src 'self' 'sha256-[\w+/]+=';/);
    expect(load(html)('meta[charset] + meta').attr('http-equiv')).toBe('Content-Security-Policy');
  });

  it('lets Mapbox in with a key only', () => {
    const [without, withKey] = ['', 'pk.key'].map((token) => writeIslandHead(PAGE, token));
    expect(without).not.toContain('mapbox');
    expect([tokenOf(withKey ?? ''), policyOf(withKey ?? '')]).toEqual([
      'pk.key',
      expect.stringContaining('mapbox.com'),
    ]);
  });

  it('leaves no trace of the key before', () => {
    expect(writeIslandHead(writeIslandHead(PAGE, 'pk.old'), 'pk.new')).toBe(writeIslandHead(PAGE, 'pk.new'));
    expect(writeIslandHead(writeIslandHead(PAGE, 'pk.old'), '')).toBe(writeIslandHead(PAGE, ''));
  });

  it('refuses a page without a charset', () => {
    expect(() => writeIslandHead('<html></html>', '')).toThrow(/no <meta charset>/);
  });
});
