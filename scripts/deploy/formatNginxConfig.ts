import {
  CONTENT_TYPES,
  contentSecurityPolicy,
  EMBED_PAGES_PATTERN,
  FRAME_ANCESTORS,
  IMMUTABLE_CACHE_CONTROL,
  IMMUTABLE_PATH_PATTERNS,
  REVALIDATED_CACHE_CONTROL,
  SECURITY_HEADERS,
} from '@/lib/site/headers';

/** Settings of `deploy/nginx.conf`, for the container. */
const CONTAINER = {
  /** Folder of the built site. */
  root: '/usr/share/nginx/html',
  /** Port, or address with a port. */
  listen: '8080',
  /** `BASE_PATH` of the build. */
  basePath: '',
  /** Path of the file with nginx's process id, in a directory that the user of nginx may write to. */
  pid: '/var/cache/nginx/nginx.pid',
};

/**
 * Returns a complete configuration for nginx, from the table of headers (`lib/site/headers.ts`).
 * @param hasMapbox whether the site has a token for Mapbox's maps
 */
export function formatNginxConfig({ root, listen, basePath, pid } = CONTAINER, hasMapbox = false): string {
  const types = Object.entries(CONTENT_TYPES).map(
    ([extension, type]) => [extension, type.split(';')[0] ?? ''] as const,
  );
  const text = Object.values(CONTENT_TYPES)
    .filter((type) => type.includes('charset=utf-8'))
    .map((type) => type.split(';')[0] ?? '');
  const below = (pattern: string) => `~${pattern.replace('^', `^${basePath.replaceAll('.', '\\.')}`)}`;
  return `# Written by \`npm run deploy\` from lib/site/headers.ts: change that file, not this one.
worker_processes auto;
pid ${pid};

events {
  worker_connections 1024;
}

http {
  types {
${types.map(([extension, type]) => `    ${type} ${extension};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${[...new Set(text)].filter((type) => type !== 'text/html').join(' ')};

  # The build writes the .gz beside each file.
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;

  sendfile on;
  server_tokens off;
  access_log off;

  # Disconnects a client that is too slow, or that sends more than a request for a file needs.
  client_header_timeout 10s;
  client_body_timeout 10s;
  send_timeout 30s;
  client_max_body_size 1k;
  large_client_header_buffers 4 8k;

  map $uri $kept {
    default "${REVALIDATED_CACHE_CONTROL}";
${IMMUTABLE_PATH_PATTERNS.map((pattern) => `    "${below(pattern)}" "${IMMUTABLE_CACHE_CONTROL}";`).join('\n')}
  }

  map $uri $policy {
    default "";
    "${below(EMBED_PAGES_PATTERN)}" "${contentSecurityPolicy({ hasMapbox, framed: FRAME_ANCESTORS.anySite })}";
    "~\\.html$" "${contentSecurityPolicy({ hasMapbox })}";
  }

  server {
    listen ${listen};
    absolute_redirect off;

    add_header Cache-Control $kept always;
    add_header Content-Security-Policy $policy always;
${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}

    if ($request_method !~ "^(?:GET|HEAD)$") {
      return 405;
    }

    error_page 403 404 =404 ${basePath}/404.html;

    location ~ /\\. {
      return 404;
    }

    location ${basePath}/ {
      alias ${root}/;
    }
  }
}
`;
}
