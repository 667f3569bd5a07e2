import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Server of another site, such as a newsroom, with its own origin. */
export interface FramingSite {
  /** Address of the page of the site, without a slash at the end. */
  readonly url: string;
  close(): void;
}

/** Content of the page of the other site. It can be changed between visits. */
export interface FramingPageContent {
  /** Article of the page: HTML without scripts and styles. */
  body: string;
  /** Source of the script of the page. Default: none. */
  script?: string;
}

/** Published library with which newsrooms receive the heights of frames. */
const FRAMES_LIBRARY = 'node_modules/@newswire/frames/dist/frames.umd.js';

/**
 * Serves a page of another site with a strict content security policy: it may frame one origin, and load only its own
 * scripts and styles. Its column is as wide as the window.
 * @param framed origin that it may frame
 */
export async function serveFramingSite(framed: string, content: FramingPageContent): Promise<FramingSite> {
  const policy = `default-src 'none'; frame-src ${framed}; script-src 'self'; style-src 'self'`;
  const server = createServer((request, response) => {
    const send = (type: string, text: string) =>
      response
        .writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy })
        .end(text);
    if (request.url === '/host.css') return send('text/css', 'body { margin: 0 } iframe { display: block }');
    if (request.url === '/frames.js') return send('text/javascript', readFileSync(FRAMES_LIBRARY, 'utf8'));
    if (request.url === '/host.js') return send('text/javascript', content.script ?? '');
    const scripts = content.script ? '<script src="/frames.js"></script><script src="/host.js" defer></script>' : '';
    return send(
      'text/html',
      `<!doctype html><title>Another site</title><link rel="stylesheet" href="/host.css">${scripts}${content.body}`,
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
