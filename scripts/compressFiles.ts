import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { readOrMakeCachedFile } from '@/lib/readOrMakeCachedFile';
import { contentType, isCompressibleType } from '@/lib/site/headers';

/**
 * Folder of compressed files. Compressing all files takes half a minute, so results are cached by content from one
 * build to the next.
 */
const CACHE = '.cache/brotli';

/**
 * Writes a `.br` and a `.gz` file beside each file of the folder that compression makes smaller, for servers that send
 * precompressed files.
 */
export async function compressFiles(folder: string): Promise<void> {
  const files = globSync('**', { cwd: folder, absolute: true }).filter((file) => isCompressibleType(contentType(file)));
  await Promise.all(
    files.map(async (file) => {
      const raw = await readFile(file);
      const [br, gz] = await Promise.all([
        readOrMakeCachedFile(CACHE, [String(compressWithBrotli), raw], () => compressWithBrotli(raw)),
        promisify(gzip)(raw, { level: constants.Z_BEST_COMPRESSION }),
      ]);
      if (br.length < raw.length) await writeFile(`${file}.br`, br);
      if (gz.length < raw.length) await writeFile(`${file}.gz`, gz);
    }),
  );
}

/** Compresses a file with the settings of brotli that the site uses. */
export function compressWithBrotli(raw: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(raw, {
    params: {
      // One level below the best, which takes more than twice as long for pages that are 2 % smaller.
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      // One block for a whole page: the story becomes 0.2 % smaller.
      [constants.BROTLI_PARAM_LGBLOCK]: constants.BROTLI_MAX_INPUT_BLOCK_BITS,
    },
  });
}
