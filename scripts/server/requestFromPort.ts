import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';

export interface ReceivedResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Requests a path from a server on this machine. The path is sent as written; `fetch` would normalise it. */
export function requestFromPort(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<ReceivedResponse> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** Sends text, even if it is not valid HTTP, to a server on this machine. @returns the status line of the response */
export function sendRawRequest(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(port, '127.0.0.1')
      .on('data', (part) => {
        answer += part;
      })
      .on('end', () => resolve(answer.split('\r\n')[0] ?? ''))
      .on('error', reject)
      .end(text);
  });
}
