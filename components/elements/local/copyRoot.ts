const { currentScript } = document;
if (!(currentScript instanceof HTMLScriptElement)) throw new Error('Scripts of the copy for classrooms are classic.');

/** Address of the folder into which the reader unpacked the copy for classrooms. */
export const OFFLINE_COPY_ROOT = new URL('../', currentScript.src);

/** Returns the path, within the copy, of the file at an address; for a folder the path of its page. */
export function pathInOfflineCopy(address: string): string {
  const { pathname } = new URL(address, document.baseURI);
  const place = pathname.slice(OFFLINE_COPY_ROOT.pathname.length);
  return place === '' || place.endsWith('/') ? `${place}index.html` : place;
}
