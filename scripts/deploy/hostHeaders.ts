import { group } from 'd3';
import { fileHeaders, type Headers, type PageNeeds, REVALIDATE, SECURITY_HEADERS } from '@/lib/site/headers';

/** A file of the built site by its path below the site's root, e.g. `/en/index.html`. */
export interface SiteFile {
  readonly path: string;
  readonly needs: PageNeeds;
}

/** Cloudflare Pages reads no more. */
const MOST_RULES = 100;

/**
 * The file `_headers` that Netlify and Cloudflare Pages read, from the one table of headers. Both join the values of all
 * rules that match a path, so no two rules say the same header of one file: a folder has a rule where all in it agree,
 * or else each of its files.
 * @throws when the site needs more rules than a host reads.
 */
export function hostHeaders(files: readonly SiteFile[], basePath = ''): string {
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

/** A rule per deepest folder that agrees with all below it; within a folder that does not, one per file. */
function rulesOf(files: readonly SiteFile[], name: string, folder = '/'): (readonly [string, Headers])[] {
  const values = new Set(files.map((file) => headerOf(file, name)));
  const [value] = values;
  if (value === undefined) return [];
  if (values.size === 1 && folder !== '/') return [[`${folder}*`, { [name]: value }]];
  const inside = group(files, ({ path }) => path.slice(folder.length).match(/^[^/]+\//)?.[0] ?? '');
  return [...inside].flatMap(([next, some]) =>
    next === ''
      ? some.map((file) => [addressOf(file), { [name]: headerOf(file, name) }] as const)
      : rulesOf(some, name, `${folder}${next}`),
  );
}

function headerOf({ path, needs }: SiteFile, name: string): string {
  return fileHeaders(path, needs)[name] ?? '';
}

function isPage({ path }: SiteFile): boolean {
  return path.endsWith('.html');
}

/** A page is asked for by its folder. */
function addressOf({ path }: SiteFile): string {
  return path.replace(/index\.html$/, '');
}
