import { readFileSync } from 'node:fs';

/** Reads a file of a package installed beside this tool; some packages do not export their data. */
export function readPackageFile(path: string): Buffer {
  return readFileSync(new URL(`./node_modules/${path}`, import.meta.url));
}

export function readPackageJson<Content>(path: string): Content {
  return JSON.parse(readPackageFile(path).toString('utf8')) as Content;
}
