/** First part of `npm test`: what the tests need of the system, found or installed, and said. */

import { nginxIsInstalled } from './deploy/startNginx';
import { findBrowser } from './findBrowser';
import { javaIsInstalled } from './htmlChecker';
import { installOnDebian } from './installOnDebian';

console.log(`Browser: ${await findBrowser({ install: true })}`);
if (!nginxIsInstalled()) installOnDebian('nginx-light');
console.log(nginxIsInstalled() ? 'nginx: installed.' : 'nginx: not installed; its tests are skipped.');
if (!javaIsInstalled()) installOnDebian('default-jre-headless');
console.log(javaIsInstalled() ? 'Java: installed.' : 'Java: not installed; the check of the HTML is skipped.');
