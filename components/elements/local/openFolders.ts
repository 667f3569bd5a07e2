import { OFFLINE_COPY_ROOT, pathInOfflineCopy } from './copyRoot';

/**
 * Points a link to a folder, made by script, at the page of the folder: a server answers the folder's address with that
 * page, but on a disk the browser would list the files.
 */
function leadToPage({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.href.startsWith(OFFLINE_COPY_ROOT.href) || !link.pathname.endsWith('/')) return;
  link.href = new URL(pathInOfflineCopy(link.href) + link.hash, OFFLINE_COPY_ROOT).href;
}

for (const press of ['click', 'auxclick']) addEventListener(press, leadToPage, { capture: true });
