import { OFFLINE_COPY_ROOT, pathInOfflineCopy } from './copyRoot';

/**
 * Changes a clicked link to a folder so that it opens the page in the folder. Only scripts create such links: a server
 * responds to a folder's address with that page, but for a local folder the browser would list the files.
 */
function pointLinkToPage({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.href.startsWith(OFFLINE_COPY_ROOT.href) || !link.pathname.endsWith('/')) return;
  link.href = new URL(pathInOfflineCopy(link.href) + link.hash, OFFLINE_COPY_ROOT).href;
}

for (const press of ['click', 'auxclick']) addEventListener(press, pointLinkToPage, { capture: true });
