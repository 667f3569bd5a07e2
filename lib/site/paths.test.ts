import { expect, it, vi } from 'vitest';

it('keeps every address below the path that the site is published at', async () => {
  vi.stubEnv('BASE_PATH', '/strait');
  vi.stubEnv('BASE_URL', 'https://counted.example');
  vi.resetModules();
  const { paths } = await import('./paths');
  const { absoluteUrl } = await import('./baseUrl');
  const addresses = Object.values(paths).map((path) =>
    (path as (...parts: string[]) => string)('en', 'attempts-2021', 'part'),
  );
  expect(addresses.filter((address) => !address.startsWith('/strait/'))).toEqual([]);
  expect(absoluteUrl('/en/')).toBe('https://counted.example/strait/en/');
  vi.unstubAllEnvs();
  // Other files in this worker must not get the modules that were made for that path.
  vi.resetModules();
});
