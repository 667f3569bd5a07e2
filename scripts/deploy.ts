/** `npm run deploy`: writes the host configurations in `deploy/` from the table of headers. */
import { writeFileSync } from 'node:fs';
import { readMapboxToken } from '@/lib/site/readMapboxToken';
import { formatNginxConfig } from './deploy/formatNginxConfig';

writeFileSync('deploy/nginx.conf', formatNginxConfig(undefined, readMapboxToken() !== ''));
