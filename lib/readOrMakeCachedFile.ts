import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';

/**
 * Returns the content of a file from the cache if it was made from the same inputs before; otherwise makes and caches
 * it. Expensive build steps use it to reuse results between builds.
 * @param folder folder of the cache, such as `.cache/brotli`
 * @param dependsOn all inputs and settings that affect the file; the file is cached under their hash
 * @param make returns the content of the file
 */
export async function readOrMakeCachedFile(
  folder: string,
  dependsOn: readonly (string | Buffer)[],
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const part of dependsOn) hash.update(part);
  const path = `${folder}/${hash.digest('hex').slice(0, 32)}`;
  if (existsSync(path)) return readFile(path);
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Written under another name first: two steps may make the same file at once, and a build may be interrupted.
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, made);
  await rename(temporary, path);
  return made;
}
