import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from './findBrowser';

afterEach(() => vi.unstubAllEnvs());

describe('findBrowser', () => {
  it('uses the browser that PLAYWRIGHT_CHROMIUM_PATH names', async () => {
    vi.stubEnv('PLAYWRIGHT_CHROMIUM_PATH', process.execPath);
    expect(await findBrowser({ install: false })).toBe(process.execPath);
  });

  it('does not use another browser silently when that one is missing', async () => {
    vi.stubEnv('PLAYWRIGHT_CHROMIUM_PATH', '/no/such/browser');
    await expect(findBrowser({ install: false })).rejects.toThrow('PLAYWRIGHT_CHROMIUM_PATH is "/no/such/browser"');
  });
});
