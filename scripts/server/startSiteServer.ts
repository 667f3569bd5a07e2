import type { AddressInfo } from 'node:net';
import { createSiteServer, type SiteServerOptions } from './createSiteServer';

export interface RunningServer {
  /** Such as `http://localhost:3000`, with the path that the site is below, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts the site's server for this machine only.
 * @param port 0 takes any free one.
 * @throws when the port is taken (code `EADDRINUSE`).
 */
export async function startSiteServer(root: string, port: number, options?: SiteServerOptions): Promise<RunningServer> {
  const server = createSiteServer(root, options);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}${options?.basePath ?? ''}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
