import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';

/**
 * What takes long to make, kept from one build to the next under a hash of all that it depends on.
 * @param folder where it is kept, such as `.cache/brotli`
 * @param dependsOn content, and settings that change what is made of it
 * @param make what is not kept yet
 */
export async function keptFile(
  folder: string,
  dependsOn: readonly (string | Buffer)[],
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const part of dependsOn) hash.update(part);
  const kept = `${folder}/${hash.digest('hex').slice(0, 32)}`;
  if (existsSync(kept)) return readFile(kept);
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Renamed once it is whole: files of equal content are made at the same time, and a build may be stopped.
  const part = `${kept}.${randomUUID()}`;
  await writeFile(part, made);
  await rename(part, kept);
  return made;
}
