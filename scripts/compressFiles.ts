import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { readOrMakeCachedFile } from '@/lib/readOrMakeCachedFile';
import { contentType, isCompressibleType } from '@/lib/site/headers';

/**
 * Folder of compressed files. Compressing all files takes half a minute, so results are cached by content from one
 * build to the next.
 */
const CACHE = '.cache/brotli';

/**
 * Brotli level for all files except the stories: one below the best, which takes more than twice as long and makes
 * pages 2 % smaller. The stories use the best level, because they are close to their budget.
 */
const QUALITY = 10;

/**
 * Writes a `.br` and a `.gz` file beside each file of the folder that compression makes smaller, for servers that send
 * precompressed files.
 */
export async function compressFiles(folder: string): Promise<void> {
  const stories = PUBLISHED_LOCALES.map((locale) => join(folder, locale, 'index.html'));
  const files = globSync('**', { cwd: folder }).filter((file) => isCompressibleType(contentType(file)));
  await Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      const quality = stories.includes(file) ? constants.BROTLI_MAX_QUALITY : QUALITY;
      const raw = await readFile(file);
      const [br, gz] = await Promise.all([
        readOrMakeCachedFile(CACHE, [String(compressWithBrotli), String(quality), raw], () =>
          compressWithBrotli(raw, quality),
        ),
        promisify(gzip)(raw, { level: constants.Z_BEST_COMPRESSION }),
      ]);
      if (br.length < raw.length) await writeFile(`${file}.br`, br);
      if (gz.length < raw.length) await writeFile(`${file}.gz`, gz);
    }),
  );
}

/** Compresses a file with the brotli settings that the site uses. @param quality brotli level, 0 to 11 */
export function compressWithBrotli(raw: Buffer, quality = QUALITY): Promise<Buffer> {
  return promisify(brotliCompress)(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      // One block for a whole page: the story becomes 0.2 % smaller.
      [constants.BROTLI_PARAM_LGBLOCK]: constants.BROTLI_MAX_INPUT_BLOCK_BITS,
    },
  });
}
