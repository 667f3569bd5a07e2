import { readFileSync } from 'node:fs';

const SIGNATURE = '\x89PNG\r\n\x1a\n';

/** Returns the bytes of a PNG file, and its size in pixels from its header. @throws Error where the file is no PNG */
export function readPng(file: string): { bytes: Buffer; size: { width: number; height: number } } {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString('latin1') !== SIGNATURE) throw new Error(`${file} is no PNG`);
  return { bytes, size: { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } };
}
