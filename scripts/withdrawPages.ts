import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import { FIGURE_IDS } from '@/components/sections/figures';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { sheetsOf } from './pageContent';

/** Keeps pages that are no part of the site for the tests. */
export const WITHDRAWN = '.cache/withdrawn';

/** Takes the pages that cards and images of figures are made of out of the site, with the styles that they alone ask for. */
export function withdrawPages(out: string): void {
  rmSync(WITHDRAWN, { recursive: true, force: true });
  const withdrawn = PUBLISHED_LOCALES.flatMap((locale) => {
    const shared = ['', `figures/${FIGURE_IDS[0]}/`].flatMap((path) => sheetsOf(`${out}/${locale}/${path}index.html`));
    return ['share', 'picture'].flatMap((folder) => {
      const [page = ''] = globSync(`${out}/${locale}/${folder}/*/index.html`);
      return [`/${locale}/${folder}`, ...sheetsOf(page).filter((sheet) => !shared.includes(sheet))];
    });
  });
  for (const path of new Set(withdrawn)) {
    mkdirSync(dirname(WITHDRAWN + path), { recursive: true });
    renameSync(out + path, WITHDRAWN + path);
  }
}
