import { readFileSync } from 'node:fs';

/** Name, version and licence of an installed dependency, as its package.json states them. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

interface Manifest {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/**
 * Returns the name, version and licence of each dependency, read from the installed packages so that the list cannot go
 * stale.
 */
export function packageLicences(kind: 'dependencies' | 'devDependencies'): readonly PackageLicence[] {
  return Object.keys(readManifest('package.json')[kind] ?? {}).map((name) => {
    const { version, license } = readManifest(`node_modules/${name}/package.json`);
    if (!version || !license) throw new Error(`The package "${name}" states no version or no licence.`);
    return { name, version, licence: license };
  });
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8'));
}
