/** A request target that names a place on the site, or the status with which it is refused. */
export type Target =
  | { readonly path: string; readonly wantsFolder: boolean; readonly rawPath: string; readonly query: string }
  | { readonly refused: 400 | 404 };

/**
 * Reads the target of a request line. Decoding happens once, and before any check, so an encoded trick is seen plainly.
 * Empty segments are refused too: `//host` in a redirect would lead to another site.
 * @param basePath what comes before every path of the site, such as `/strait`; nothing else is there.
 */
export function parseTarget(target: string, basePath = ''): Target {
  const [, rawPath = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  if (!rawPath.startsWith('/')) return { refused: 400 };

  let path: string;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return { refused: 400 };
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (/[\\\u0000-\u001f\u007f]/.test(path)) return { refused: 400 };

  const wantsFolder = path.endsWith('/');
  const segments = path.slice(1, wantsFolder ? -1 : undefined).split('/');
  const isRoot = path === '/';
  if (!isRoot && segments.includes('')) return { refused: 400 };
  if (segments.some((segment) => segment === '.' || segment === '..')) return { refused: 400 };
  if (segments.some((segment) => segment.startsWith('.'))) return { refused: 404 };
  if (!path.startsWith(`${basePath}/`)) return { refused: 404 };
  return { path: path.slice(basePath.length), wantsFolder, rawPath, query };
}
