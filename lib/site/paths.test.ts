import { expect, it, vi } from 'vitest';

it('adds the base path to every address', async () => {
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
  // Other test files in this worker must not get the modules that were imported with that path.
  vi.resetModules();
});
