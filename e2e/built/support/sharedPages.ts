import { PUBLISHED_LOCALES } from '@/lib/locales';
import { ALL_PATHS } from '../../support/pages';

const ANY = `(?:${PUBLISHED_LOCALES.join('|')})`;

/**
 * Paths of the pages that readers share: all pages in a language except those for embedding and the former address of
 * the booklet.
 */
export const SHARED_PAGE_PATHS = ALL_PATHS.filter((path) => new RegExp(`^/${ANY}/(?!(?:embed|print)/)`).test(path));

/** Paths of the story, of its sections and of its figures, each of which has a preview picture of that page. */
export const PATHS_WITH_PREVIEW_PICTURE = SHARED_PAGE_PATHS.filter((path) =>
  new RegExp(`^/${ANY}/(?:$|sections|figures)`).test(path),
);
