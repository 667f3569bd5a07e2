import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesNamedIn } from './namedFiles';

it('follows names from file to file, and leaves out what no file names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'named-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const page = write('index.html', '<link href="/a.css">');
  const sheet = write('a.css', 'src:url(font.woff2)');
  const font = write('font.woff2', 'a.css');
  const other = write('other.css', '');
  expect([...filesNamedIn([page], [sheet, font, other])]).toEqual([sheet, font]);
});
