/** `npm run deploy`: writes the host configurations in `deploy/` from the table of headers. */
import { writeFileSync } from 'node:fs';
import { readMapboxToken } from '@/lib/site/readMapboxToken';
import { nginxConfig } from './deploy/nginxConfig';

writeFileSync('deploy/nginx.conf', nginxConfig(undefined, readMapboxToken() !== ''));
