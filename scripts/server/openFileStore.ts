import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { NO_NEEDS, type PageNeeds } from '@/lib/site/headers';
import { needsOf } from '../inlineScripts';
import type { Encoding } from './chooseEncoding';

const compressors = {
  br: (raw: Buffer) =>
    promisify(brotliCompress)(raw, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
        // One statistic of symbols for a whole page: the story is 0.2 % smaller.
        [constants.BROTLI_PARAM_LGBLOCK]: constants.BROTLI_MAX_INPUT_BLOCK_BITS,
      },
    }),
  gzip: (raw: Buffer) => promisify(gzip)(raw, { level: constants.Z_BEST_COMPRESSION }),
};

export interface StoredFile {
  /** Address below the site's root, such as `/en/index.html`. */
  readonly path: string;
  /** Names the content; two files with the same bytes share it. */
  readonly hash: string;
  readonly raw: Buffer;
  encoded(encoding: Encoding): Promise<Buffer>;
  /** What a page with an island asks of its policy; every other file asks nothing. */
  needs(): PageNeeds;
}

export interface FileStore {
  /** @param path a decoded path that `parseTarget` let through. */
  read(path: string): Promise<StoredFile | null>;
}

/** The files below a folder, kept in memory and compressed once each; a file that changed on disk is read again. */
export function openFileStore(root: string): FileStore {
  const kept = new Map<string, { readonly stamp: string; readonly file: Promise<StoredFile> }>();

  return {
    async read(path) {
      const found = await locate(root, path);
      if (!found) return null;
      const known = kept.get(found.file);
      if (known?.stamp === found.stamp) return known.file;
      const file = readFile(found.file).then((raw) => storedFile(path, raw));
      kept.set(found.file, { stamp: found.stamp, file });
      file.catch(() => kept.delete(found.file));
      return file;
    },
  };
}

async function locate(root: string, path: string): Promise<{ file: string; stamp: string } | null> {
  try {
    const base = await realpath(root);
    const file = await realpath(join(base, path));
    // A link inside the folder may point out of it.
    if (relative(base, file).split(sep)[0] === '..') return null;
    const found = await stat(file);
    return found.isFile() ? { file, stamp: `${found.mtimeMs}-${found.size}` } : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP';
}

function storedFile(path: string, raw: Buffer): StoredFile {
  let needs: PageNeeds | undefined;
  const compressed = new Map<Encoding, Promise<Buffer>>();
  return {
    path,
    raw,
    hash: createHash('sha256').update(raw).digest('base64url').slice(0, 22),
    encoded(encoding) {
      if (encoding === 'identity') return Promise.resolve(raw);
      const body = compressed.get(encoding) ?? compressors[encoding](raw);
      compressed.set(encoding, body);
      return body;
    },
    needs() {
      needs ??= path.endsWith('.html') && raw.includes('data-island') ? needsOf(raw.toString()) : NO_NEEDS;
      return needs;
    },
  };
}
