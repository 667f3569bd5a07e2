const { currentScript } = document;
if (!(currentScript instanceof HTMLScriptElement)) throw new Error('Scripts of the copy for classrooms are classic.');

/** The folder that the copy for classrooms was unpacked to. */
export const OFFLINE_COPY_ROOT = new URL('../', currentScript.src);

/** The path of a file in the copy, from an address; for a folder the path of its page. */
export function placeInCopy(address: string): string {
  const { pathname } = new URL(address, document.baseURI);
  const place = pathname.slice(OFFLINE_COPY_ROOT.pathname.length);
  return place === '' || place.endsWith('/') ? `${place}index.html` : place;
}
