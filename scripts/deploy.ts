/** `npm run deploy`: writes the configurations of hosts that are kept in `deploy/` from the one table of headers. */
import { writeFileSync } from 'node:fs';
import { mapboxToken } from '@/lib/site/mapboxToken';
import { nginxConfig } from './deploy/nginxConfig';

writeFileSync('deploy/nginx.conf', nginxConfig(undefined, mapboxToken() !== ''));
