/** First part of `npm test`: finds or installs the programs that the tests need, and prints which are missing. */
import { isNginxInstalled } from './deploy/startNginx';
import { findBrowser, installOnDebian } from './findBrowser';
import { DEBIAN_PACKAGES_BY_ENGINE, findFirefox, findWebKit } from './findEngines';
import { isJavaInstalled } from './htmlChecker';

console.log(`Browser: ${await findBrowser({ install: true })}`);
if (!findFirefox()) installOnDebian(...DEBIAN_PACKAGES_BY_ENGINE.firefox);
console.log(`Firefox: ${findFirefox() ?? 'not installed; its tests are skipped.'}`);
if (!findWebKit()) installOnDebian(...DEBIAN_PACKAGES_BY_ENGINE.webkit);
console.log(`WebKit: ${findWebKit()?.browser ?? 'WebKitGTK and its driver not installed; their tests are skipped.'}`);
if (!isNginxInstalled()) installOnDebian('nginx-light');
console.log(isNginxInstalled() ? 'nginx: installed.' : 'nginx: not installed; its tests are skipped.');
if (!isJavaInstalled()) installOnDebian('default-jre-headless');
console.log(isJavaInstalled() ? 'Java: installed.' : 'Java: not installed; the check of the HTML is skipped.');
