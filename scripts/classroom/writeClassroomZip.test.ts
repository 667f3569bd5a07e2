import { expect, it } from 'vitest';
import { embedFontsInStyleSheet, pathsInClassroomCopy } from './writeClassroomZip';

it('takes pages, sheets, data, maps and papers, and nothing that needs a host', () => {
  const files = [
    '/index.html',
    '/404.html',
    '/en/index.html',
    '/en/map/index.html',
    '/en/embed/telephone/index.html',
    '/en/teach/quiz/index.html',
    '/en/teach/quiz/quiz-A4.pdf',
    '/en/teach/a/a-worksheet.docx',
    '/en/present/a/a-slides.pdf',
    '/en/teach/quiz/quiz-en.gift.txt',
    '/en/teach/quiz/quiz-en.xlsx',
    '/en/feed.xml',
    '/data/observations.csv',
    '/data/figures/en/telephone.png',
    '/data/figures/en/telephone.pdf',
    '/data/figures/en/telephone.svg',
    '/geo/flights.json',
    '/en/check/tables.json',
    '/en/map/marks.json',
    '/cards/en/site.png',
    '/_next/static/chunks/a.css',
    '/_next/static/chunks/a.js',
    '/_next/static/media/plex.woff2',
    '/assets/story-AAAAAAAA.js',
  ];
  expect([...pathsInClassroomCopy(files)]).toEqual([
    ['/index.html', 'index.html'],
    ['/en/index.html', 'en/index.html'],
    ['/en/teach/quiz/index.html', 'en/teach/quiz/index.html'],
    ['/en/teach/quiz/quiz-A4.pdf', 'en/teach/quiz/quiz-A4.pdf'],
    ['/en/teach/a/a-worksheet.docx', 'en/teach/a/a-worksheet.docx'],
    ['/en/present/a/a-slides.pdf', 'en/present/a/a-slides.pdf'],
    ['/en/teach/quiz/quiz-en.gift.txt', 'en/teach/quiz/quiz-en.gift.txt'],
    ['/en/teach/quiz/quiz-en.xlsx', 'en/teach/quiz/quiz-en.xlsx'],
    ['/data/observations.csv', 'data/observations.csv'],
    ['/data/figures/en/telephone.svg', 'data/figures/en/telephone.svg'],
    ['/geo/flights.json', 'geo/flights.json'],
    ['/en/check/tables.json', 'en/check/tables.json'],
    ['/_next/static/chunks/a.css', 'styles/a.css'],
  ]);
});

it('embeds its fonts, and keeps drawings that are embedded already', () => {
  const css = '@font-face{src:url(../media/a.woff2)format("woff2")}p{background:url("data:image/svg+xml,%3Csvg%3E")}';
  expect(embedFontsInStyleSheet(css, (address) => Buffer.from(address))).toBe(
    `@font-face{src:url(data:font/woff2;base64,${Buffer.from('../media/a.woff2').toString('base64')})format("woff2")}p{background:url("data:image/svg+xml,%3Csvg%3E")}`,
  );
});

it('embeds no font that its pages do not use', () => {
  const [a, b] = ['a', 'b'].map((font) => `@font-face{src:url(../media/${font}.woff2)format("woff2")}`);
  const sheet = embedFontsInStyleSheet(
    `${a}${b}p{top:0}`,
    (address) => Buffer.from(address),
    (address) => !address.includes('/b.'),
  );
  expect(sheet).toMatch(/^@font-face\{[^{}]*\}p\{top:0\}$/);
});

it('refuses to name a file that would be missing', () => {
  expect(() => embedFontsInStyleSheet('p{background:url(../a.png)}', () => Buffer.from(''))).toThrow(/a\.png/);
});
