import { type BrowserFile, type BrowserPage, keptAt, makeInBrowser } from './browserFiles';

/** A picture to be taken of a page of the built site. */
export interface Shot extends Omit<BrowserPage, 'files'> {
  /** Everything that the picture depends on. Of equal content it is taken once and kept, so two builds are alike. */
  readonly content: string;
}

/**
 * Takes all pictures that are not kept from a build before, in one browser.
 * @param root folder of the built site
 * @throws with all that is wrong with the pages, which then are not photographed
 * @returns the pictures as PNG, in the order asked for; null where one is to be taken and no browser is found
 */
export async function photograph(root: string, shots: readonly Shot[]): Promise<readonly Buffer[] | null> {
  const made = await makeInBrowser(
    root,
    shots.map((shot) => ({ ...shot, files: [photographOf(shot)] })),
  );
  return made?.flat() ?? null;
}

/** The picture as one of the files that are made of a page. */
export function photographOf({ width, height, scale, content }: Omit<Shot, 'path' | 'prepare'>): BrowserFile {
  return {
    keptAt: keptAt('photographs', [`${width}x${height}@${scale}`, content], 'png'),
    make: (page) => page.screenshot(),
  };
}
