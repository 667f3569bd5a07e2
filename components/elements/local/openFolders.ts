import { OFFLINE_COPY_ROOT, placeInCopy } from './copyRoot';

/**
 * A server answers the address of a folder with its page, a disk with a list of files: links made by script are changed
 * to the page.
 */
function leadToPage({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.href.startsWith(OFFLINE_COPY_ROOT.href) || !link.pathname.endsWith('/')) return;
  link.href = new URL(placeInCopy(link.href) + link.hash, OFFLINE_COPY_ROOT).href;
}

for (const press of ['click', 'auxclick']) addEventListener(press, leadToPage, { capture: true });
