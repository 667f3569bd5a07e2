import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { contentType, isCompressible } from '@/lib/site/headers';

/** Brotli at its best takes seconds for all files, so what it made is kept from one build to the next, by content. */
const CACHE = '.cache/brotli';

/** Writes each file worth compressing once more beside it, as `.br` and `.gz`, for servers to send as they are. */
export async function compressFiles(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const files = globSync('**', { cwd: folder, absolute: true }).filter((file) => isCompressible(contentType(file)));
  await Promise.all(
    files.map(async (file) => {
      const raw = await readFile(file);
      const [br, gz] = await Promise.all([
        keptBrotli(raw),
        promisify(gzip)(raw, { level: constants.Z_BEST_COMPRESSION }),
      ]);
      if (br.length < raw.length) await writeFile(`${file}.br`, br);
      if (gz.length < raw.length) await writeFile(`${file}.gz`, gz);
    }),
  );
}

async function keptBrotli(raw: Buffer): Promise<Buffer> {
  const kept = `${CACHE}/${createHash('sha256').update(String(brotli)).update(raw).digest('hex').slice(0, 32)}`;
  if (existsSync(kept)) return readFile(kept);
  const compressed = await brotli(raw);
  // Renamed once it is whole: files of equal content are compressed at the same time, and a build may be stopped.
  const part = `${kept}.${randomUUID()}`;
  await writeFile(part, compressed);
  await rename(part, kept);
  return compressed;
}

function brotli(raw: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      // One statistic of symbols for a whole page: the story is 0.2 % smaller.
      [constants.BROTLI_PARAM_LGBLOCK]: constants.BROTLI_MAX_INPUT_BLOCK_BITS,
    },
  });
}
