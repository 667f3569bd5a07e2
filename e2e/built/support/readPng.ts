import { readFileSync } from 'node:fs';

const SIGNATURE = '\x89PNG\r\n\x1a\n';

/** @returns the bytes and the size in pixels of a PNG, read from its header */
export function readPng(file: string): { bytes: Buffer; size: { width: number; height: number } } {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString('latin1') !== SIGNATURE) throw new Error(`${file} is no PNG`);
  return { bytes, size: { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } };
}
