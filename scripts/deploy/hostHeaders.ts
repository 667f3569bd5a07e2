import { group } from 'd3';
import { fileHeaders, type Headers, REVALIDATE, SECURITY_HEADERS } from '@/lib/site/headers';

/** Cloudflare Pages reads no more. */
const MOST_RULES = 100;

/**
 * The file `_headers` that Netlify and Cloudflare Pages read, from the one table of headers. Both join the values of all
 * rules that match a path, so no two rules say the same header of one file: a folder has a rule where all in it agree,
 * or else each of its files.
 * @param paths of all files of the built site below its root, e.g. `/en/index.html`
 * @param hasMapbox whether the site has a key for Mapbox's pictures
 * @throws when the site needs more rules than a host reads.
 */
export function hostHeaders(paths: readonly string[], basePath = '', hasMapbox = false): string {
  const files = paths.map((path) => ({ path, headers: fileHeaders(path, hasMapbox) }));
  const rules = [
    ['/*', SECURITY_HEADERS] as const,
    ...rulesOf(files.filter(isPage), 'Content-Security-Policy'),
    // Both hosts have all else asked about each time, as the table does.
    ...rulesOf(files, 'Cache-Control').filter(([, headers]) => headers['Cache-Control'] !== REVALIDATE),
  ];
  if (rules.length > MOST_RULES) throw new Error(`_headers has ${rules.length} rules; hosts read ${MOST_RULES}.`);
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${basePath}${path}\n${lines.join('')}`;
    })
    .join('\n');
}

interface SiteFile {
  readonly path: string;
  readonly headers: Headers;
}

/** A rule per deepest folder that agrees with all below it; within a folder that does not, one per file. */
function rulesOf(files: readonly SiteFile[], name: string, folder = '/'): (readonly [string, Headers])[] {
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

/** A page is asked for by its folder. */
function addressOf({ path }: SiteFile): string {
  return path.replace(/index\.html$/, '');
}
