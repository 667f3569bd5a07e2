/**
 * `npm run geo`: rebuilds public/geo from open data. Files are written there only after every check has passed; the
 * result is in .cache/geo in any case.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { installPackages, missingPrograms } from './requirements';

const missing = missingPrograms();
if (missing) {
  console.error(missing);
  process.exit(1);
}
installPackages();

// Imported late, since it reads the packages that were just installed.
const { buildFiles } = await import('./buildFiles');
const { files, errors } = await buildFiles();

write('.cache/geo');
if (errors.length > 0) {
  console.error(['public/geo was not changed. The files in .cache/geo must not be published:', ...errors].join('\n  '));
  process.exit(1);
}
write('public/geo');
console.log(`${files.size} files in public/geo, each the same as in tools/geo/hashes.json.`);

function write(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(`${folder}/${name}`, content);
}
