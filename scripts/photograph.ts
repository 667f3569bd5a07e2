import type { Page } from 'playwright';
import { keptAt, makeInBrowser } from './browserFiles';

/** A picture to be taken of a page of the built site. */
export interface Shot {
  /** Address of the page below the site's root, e.g. `/en/share/story/`. */
  readonly path: string;
  /** Everything that the picture depends on. Of equal content it is taken once and kept, so two builds are alike. */
  readonly content: string;
  /** The window, in CSS px, and how many pixels of the picture one of them is. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Sets the page up before it is photographed, and says in sentences what is wrong with it. */
  readonly prepare?: (page: Page) => Promise<readonly string[]>;
}

/**
 * Takes all pictures that are not kept from a build before, in one browser.
 * @param root folder of the built site
 * @throws with all that is wrong with the pages, which then are not photographed
 * @returns the pictures as PNG, in the order asked for; null where one is to be taken and no browser is found
 */
export function photograph(root: string, shots: readonly Shot[]): Promise<readonly Buffer[] | null> {
  return makeInBrowser(
    root,
    shots.map((shot) => ({
      ...shot,
      keptAt: keptAt('photographs', [`${shot.width}x${shot.height}@${shot.scale}`, shot.content], 'png'),
      make: async (page) => {
        const wrong = (await shot.prepare?.(page)) ?? [];
        return wrong.length > 0 ? wrong : page.screenshot();
      },
    })),
  );
}
