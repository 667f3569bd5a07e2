import mapshaper from 'mapshaper';
import type { AreaFeature } from './polygons';

/**
 * Runs mapshaper commands in memory and returns the content of the file `output` that they write.
 * @param input contents of the files that the commands read, by name
 * @throws Error when the commands do not write that file
 */
export async function runMapshaper(
  commands: string,
  input: Readonly<Record<string, readonly AreaFeature[] | Uint8Array>>,
  output: string,
): Promise<Uint8Array> {
  const files = Object.entries(input).map(([name, content]) => [name, isFile(content) ? content : collection(content)]);
  const written = (await mapshaper.applyCommands(commands, Object.fromEntries(files)))[output];
  if (!written) throw new Error(`mapshaper did not write ${output}.`);
  return written;
}

export function readFeatures(file: Uint8Array): readonly AreaFeature[] {
  return (JSON.parse(Buffer.from(file).toString('utf8')) as { features: AreaFeature[] }).features;
}

const isFile = (content: readonly AreaFeature[] | Uint8Array): content is Uint8Array => content instanceof Uint8Array;

function collection(features: readonly AreaFeature[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}
