/**
 * HTTP response headers by name. The local server sends them, and the configurations of hosts are generated from them.
 */
export type HttpHeaders = Readonly<Record<string, string>>;

/** Security headers that every response has. */
export const SECURITY_HEADERS: HttpHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Features that a browser would request permission for; no page uses them.
  'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Hosts from which Mapbox's engine fetches styles and tiles, and to which it reports sessions. */
const MAPBOX_HOSTS = ' https://api.mapbox.com https://events.mapbox.com https://*.tiles.mapbox.com';

/** Regular expression, as text, of the paths of pages that other sites may frame. */
export const EMBED_PAGES_PATTERN = '^/[a-z]{2}/embed/.*\\.html$';

/**
 * Regular expression, as text, of the path of the map of reports, where readers may choose Mapbox's maps if the site
 * has a token (`NEXT_PUBLIC_MAPBOX_TOKEN`).
 */
export const MAP_PAGE_PATTERN = '^/[a-z]{2}/map/(?:index\\.html)?$';

const EMBED_PATTERN = new RegExp(EMBED_PAGES_PATTERN);

/** The two values of the `frame-ancestors` directive: any site may frame the page, or none. */
export const FRAME_ANCESTORS = { anySite: 'frame-ancestors *', none: "frame-ancestors 'none'" } as const;

interface PolicyOptions {
  /** Whether the site has a Mapbox token, which lets readers choose Mapbox's maps. Default: false. */
  readonly hasMapbox?: boolean;
  /** Sites that may frame the page. Default: none. */
  readonly framed?: (typeof FRAME_ANCESTORS)[keyof typeof FRAME_ANCESTORS];
}

/**
 * Returns the value of the Content-Security-Policy header of a page. Only `frame-ancestors` differs between the pages
 * of one site.
 */
export function contentSecurityPolicy({
  hasMapbox = false,
  framed = FRAME_ANCESTORS.none,
}: PolicyOptions = {}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data:${hasMapbox ? ' blob:' : ''}`,
    "font-src 'self'",
    `connect-src 'self'${hasMapbox ? MAPBOX_HOSTS : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    framed,
  ].join('; ');
}

export const IMMUTABLE_CACHE_CONTROL = 'public, max-age=31536000, immutable';
/**
 * `Cache-Control` of a file that may change: browsers cache it and revalidate it on every use, which returns 304 if
 * nothing has changed.
 */
export const REVALIDATED_CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/**
 * Regular expressions, as text, of the paths of files whose content never changes; every other file is revalidated.
 * `/_next/static/<build id>/` is excluded: our build id is fixed, so those names carry no hash. The patterns use only
 * the regular-expression syntax that nginx shares.
 */
export const IMMUTABLE_PATH_PATTERNS = [
  '^/_next/static/(?:chunks|media)/',
  // esbuild appends eight base32 characters as a hash; our own steps append hexadecimal digits.
  '^/(?:assets|stills)/.*[-.](?:[A-Z2-7]{8}|[0-9a-f]{8,})\\.[a-z0-9]+$',
] as const;

const IMMUTABLE_PATTERNS = IMMUTABLE_PATH_PATTERNS.map((source) => new RegExp(source));

export function cacheControl(path: string): string {
  return IMMUTABLE_PATTERNS.some((pattern) => pattern.test(path)) ? IMMUTABLE_CACHE_CONTROL : REVALIDATED_CACHE_CONTROL;
}

export const CONTENT_TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<string, string>;

/**
 * Returns the MIME type of a file by the extension in its path. A file with an unknown extension is served as raw
 * bytes, which browsers download and never run.
 */
export function contentType(path: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(CONTENT_TYPES, extension)
    ? CONTENT_TYPES[extension as keyof typeof CONTENT_TYPES]
    : 'application/octet-stream';
}

/** Returns whether a MIME type is worth compressing: text is, while pictures and fonts are compressed already. */
export function isCompressibleType(type: string): boolean {
  return type.includes('charset=utf-8') || type === CONTENT_TYPES.ico;
}

/**
 * Returns all response headers of a file, except size, validator and encoding.
 * @param path path of the file below the site's root, such as `/en/index.html`
 */
export function headersOfFile(path: string, hasMapbox = false): HttpHeaders {
  const type = contentType(path);
  return {
    ...SECURITY_HEADERS,
    ...(type === CONTENT_TYPES.html && {
      'Content-Security-Policy': contentSecurityPolicy({
        hasMapbox,
        framed: EMBED_PATTERN.test(path) ? FRAME_ANCESTORS.anySite : FRAME_ANCESTORS.none,
      }),
    }),
    'Content-Type': type,
    'Cache-Control': cacheControl(path),
  };
}
