import { expect, it } from 'vitest';
import { countBytes } from './bytes';

it('counts every byte sent under the kind of its content, and failures apart', () => {
  const answers = [
    ['/en/', 200, 'text/html; charset=utf-8', 1000],
    ['/a.css', 200, 'text/css; charset=utf-8', 200],
    ['/a.js', 200, 'text/javascript; charset=utf-8', 30],
    ['/a.woff2', 200, 'font/woff2', 4],
    ['/a.svg', 200, 'image/svg+xml; charset=utf-8', 5],
    ['/a.json', 200, 'application/json; charset=utf-8', 6],
    ['/favicon.ico', 404, 'text/html; charset=utf-8', 7],
    ['/a.css', 304, 'text/css; charset=utf-8', 8],
  ] as const;
  expect(countBytes(answers.map(([path, status, type, bytes]) => ({ path, status, type, bytes })))).toEqual({
    html: 1000,
    css: 200,
    script: 30,
    font: 4,
    image: 5,
    other: 21,
    total: 1260,
  });
});
