import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type SiteOptions, siteListener } from './siteListener';

export interface RunningServer {
  /** Address with the base path and without a trailing slash, such as `http://localhost:3000`. */
  readonly url: string;
  readonly server: Server;
  /** Lists the folder again: the server sends only files that existed when it last did so. */
  reload(): void;
  close(): Promise<void>;
}

/**
 * Serves a folder of static files to this machine only.
 * @param port 0 takes any free one
 * @throws when the port is taken (code `EADDRINUSE`)
 */
export async function startSiteServer(root: string, port: number, options: SiteOptions = {}): Promise<RunningServer> {
  // Interval in ms at which Node looks for slow clients.
  const server = createServer({ connectionsCheckingInterval: 2_000 }, siteListener(root, options));
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}${options.basePath ?? ''}`,
    server,
    reload: () => {
      server.removeAllListeners('request').on('request', siteListener(root, options));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
