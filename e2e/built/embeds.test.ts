import { existsSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allEmbeds } from '@/components/share/embeds';
import { TESTED_LOCALE } from '../support/locale';
import { fileOfPage } from '../support/pages';
import { parseBuiltPage } from './support/page';

const KB = 1024;

/** @returns the bytes of a file as it is sent */
function weightOf(file: string): number {
  const compressed = `out${file}.br`;
  return statSync(existsSync(compressed) ? compressed : `out${file}`).size;
}

for (const { path } of allEmbeds()) {
  test(`${path}: the frame is light in a column of any width, and requests nothing from other hosts`, () => {
    const $ = parseBuiltPage(`/${TESTED_LOCALE}/embed/${path}/`);
    const addresses = (where: string, name: string) =>
      $(where)
        .map((_, each) => $(each).attr(name))
        .get();
    const scripts = addresses('script[src]', 'src');
    const styles = addresses('link[rel="stylesheet"], link[rel="preload"]', 'href');
    const pictures = (frame: string) => addresses(`.frame-${frame} img`, 'src');
    expect(pictures('wide').length + pictures('narrow').length).toBe($('img').length);
    expect($('iframe, video, audio, object, [srcset]').length).toBe(0);

    const sum = (files: readonly string[]) => files.reduce((total, file) => total + weightOf(file), 0);
    const document = weightOf(fileOfPage(`/${TESTED_LOCALE}/embed/${path}/`));
    expect(sum(scripts)).toBeLessThanOrEqual(3 * KB);
    for (const frame of ['wide', 'narrow'])
      expect(document + sum([...scripts, ...styles, ...pictures(frame)])).toBeLessThanOrEqual(60 * KB);
  });
}
