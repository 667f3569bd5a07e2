import { unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { packZip } from './packZip';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const file = (name: string) => [name, Buffer.from(name)] as const;

it('makes one folder, whatever the order of the files, and the same bytes in every time zone', () => {
  process.env.TZ = 'Pacific/Auckland';
  const one = packZip(new Map([file('b.txt'), file('a/c.txt')]), '2026-11-25');
  process.env.TZ = 'America/Anchorage';
  const other = packZip(new Map([file('a/c.txt'), file('b.txt')]), '2026-11-25');
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(Object.keys(unzipSync(one))).toEqual(['counted-at-the-strait/a/c.txt', 'counted-at-the-strait/b.txt']);
});
