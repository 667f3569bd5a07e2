import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { isInBuiltSite, PUBLISHED_ROOT } from '../support/publishedAddressOf';

test('the manifest names the site, and its files exist', () => {
  const manifest = JSON.parse(readFileSync('out/manifest.webmanifest', 'utf8'));
  expect(manifest.name).toBe(messages(DEFAULT_LOCALE).site.name);
  for (const address of [manifest.start_url, ...manifest.icons.map(({ src }: { src: string }) => src)])
    expect(isInBuiltSite(new URL(address, PUBLISHED_ROOT).href), address).toBe(true);
});
