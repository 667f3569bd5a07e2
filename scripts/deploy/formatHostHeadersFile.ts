import { group } from 'd3';
import { type HttpHeaders, headersOfFile, REVALIDATED_CACHE_CONTROL, SECURITY_HEADERS } from '@/lib/site/headers';

/** Maximum number of rules that Cloudflare Pages reads. */
const MAX_RULES = 100;

/**
 * Returns the text of the file `_headers` for Netlify and Cloudflare Pages, from the table of headers. Both hosts join
 * the values of all rules that match a path, so no two rules may set the same header for one file: a folder gets one
 * rule if all its files have the same header, otherwise each file gets its own.
 * @param paths paths of all files of the built site below its root, such as `/en/index.html`
 * @param hasMapbox whether the site has a token for Mapbox's maps
 * @throws when the site needs more rules than a host reads
 */
export function formatHostHeadersFile(paths: readonly string[], basePath = '', hasMapbox = false): string {
  const files = paths.map((path) => ({ path, headers: headersOfFile(path, hasMapbox) }));
  const rules = [
    ['/*', SECURITY_HEADERS] as const,
    ...rulesOf(files.filter(isPage), 'Content-Security-Policy'),
    // Both hosts revalidate all other files by default, as the table does.
    ...rulesOf(files, 'Cache-Control').filter(([, headers]) => headers['Cache-Control'] !== REVALIDATED_CACHE_CONTROL),
  ];
  if (rules.length > MAX_RULES) throw new Error(`_headers has ${rules.length} rules; hosts read ${MAX_RULES}.`);
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${basePath}${path}\n${lines.join('')}`;
    })
    .join('\n');
}

interface SiteFile {
  readonly path: string;
  readonly headers: HttpHeaders;
}

/**
 * Returns one rule for each outermost folder below the root in which all files have the same header, and one for each
 * remaining file.
 */
function rulesOf(files: readonly SiteFile[], name: string, folder = '/'): (readonly [string, HttpHeaders])[] {
  const values = new Set(files.map(({ headers }) => headers[name] ?? ''));
  const [value] = values;
  if (value === undefined) return [];
  if (values.size === 1 && folder !== '/') return [[`${folder}*`, { [name]: value }]];
  const inside = group(files, ({ path }) => path.slice(folder.length).match(/^[^/]+\//)?.[0] ?? '');
  return [...inside].flatMap(([next, some]) =>
    next === ''
      ? some.map((file) => [addressOf(file), { [name]: file.headers[name] ?? '' }] as const)
      : rulesOf(some, name, `${folder}${next}`),
  );
}

function isPage({ path }: SiteFile): boolean {
  return path.endsWith('.html');
}

/** Returns the address of a file on the host. A page has the address of its folder, such as `/en/`. */
function addressOf({ path }: SiteFile): string {
  return path.replace(/index\.html$/, '');
}
