import { expect, it } from 'vitest';
import { localSheet } from './localSheet';

it('holds its fonts, and leaves drawings that it holds already', () => {
  const css = '@font-face{src:url(../media/a.woff2)format("woff2")}p{background:url("data:image/svg+xml,%3Csvg%3E")}';
  expect(localSheet(css, (address) => Buffer.from(address))).toBe(
    `@font-face{src:url(data:font/woff2;base64,${Buffer.from('../media/a.woff2').toString('base64')})format("woff2")}p{background:url("data:image/svg+xml,%3Csvg%3E")}`,
  );
});

it('refuses a file that would be missing', () => {
  expect(() => localSheet('p{background:url(../a.png)}', () => Buffer.from(''))).toThrow(/a\.png/);
});
