import { PUBLISHED_LOCALES } from '@/lib/locales';
import { ALL_PATHS } from '../../support/pages';

const ANY = `(?:${PUBLISHED_LOCALES.join('|')})`;

/** Pages that readers share by their own address: those in a language that are neither embeds nor former addresses. */
export const SHARED = ALL_PATHS.filter((path) => new RegExp(`^/${ANY}/(?!(?:embed|print)/)`).test(path));

/** The story, its sections and its figures, which have a picture of their own and cite figures of a counter. */
export const PARTS = SHARED.filter((path) => new RegExp(`^/${ANY}/(?:$|sections|figures)`).test(path));
