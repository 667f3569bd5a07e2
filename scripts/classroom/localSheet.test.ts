import { expect, it } from 'vitest';
import { localSheet } from './localSheet';

it('embeds its fonts, and keeps drawings that are embedded already', () => {
  const css = '@font-face{src:url(../media/a.woff2)format("woff2")}p{background:url("data:image/svg+xml,%3Csvg%3E")}';
  expect(localSheet(css, (address) => Buffer.from(address))).toBe(
    `@font-face{src:url(data:font/woff2;base64,${Buffer.from('../media/a.woff2').toString('base64')})format("woff2")}p{background:url("data:image/svg+xml,%3Csvg%3E")}`,
  );
});

it('embeds no font that its pages do not use', () => {
  const [a, b] = ['a', 'b'].map((font) => `@font-face{src:url(../media/${font}.woff2)format("woff2")}`);
  const sheet = localSheet(
    `${a}${b}p{top:0}`,
    (address) => Buffer.from(address),
    (address) => !address.includes('/b.'),
  );
  expect(sheet).toMatch(/^@font-face\{[^{}]*\}p\{top:0\}$/);
});

it('refuses to name a file that would be missing', () => {
  expect(() => localSheet('p{background:url(../a.png)}', () => Buffer.from(''))).toThrow(/a\.png/);
});
