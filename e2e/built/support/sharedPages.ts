import { PUBLISHED_LOCALES } from '@/lib/locales';
import { ALL_PATHS } from '../../support/pages';

const ANY = `(?:${PUBLISHED_LOCALES.join('|')})`;

/** Pages that are shared by their own address: in a language, neither made to be framed by other sites nor a former address. */
export const SHARED = ALL_PATHS.filter((path) => new RegExp(`^/${ANY}/(?!(?:embed|print)/)`).test(path));

/** The story and its parts, which have a picture of their own and speak of somebody's figures. */
export const PARTS = SHARED.filter((path) => new RegExp(`^/${ANY}/(?:$|sections|figures)`).test(path));
