import { LOCALE } from '../../support/locale';
import { ALL_PATHS } from '../../support/pages';

/** Pages that are shared by their own address: in a language, and not made to be framed by other sites. */
export const SHARED = ALL_PATHS.filter(
  (path) => path.startsWith(`/${LOCALE}/`) && !path.startsWith(`/${LOCALE}/embed/`),
);

/** The story and its parts, which have a picture of their own and speak of somebody's figures. */
export const PARTS = SHARED.filter((path) => new RegExp(`^/${LOCALE}/(?:$|sections|figures)`).test(path));
