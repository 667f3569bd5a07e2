import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeZip } from '../classroom/writeZip';

/**
 * A document as the library packs it, with what differs from one run to the next made the same: ids of links, which are
 * drawn by chance, ids of pictures, which count on from document to document, and the moments in its properties and in
 * the ZIP file.
 * @param day YYYY-MM-DD
 */
export function steadyDocx(packed: Uint8Array, day: string): Uint8Array {
  const ids = new Map<string, string>();
  let pictures = 0;
  const steady = (text: string) =>
    text
      .replaceAll(/(?<=")rId[\w-]{21}(?=")/g, (id) => {
        if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
        return ids.get(id) ?? id;
      })
      .replaceAll(/(?<=<wp:docPr id=")\d+/g, () => `${++pictures}`)
      .replaceAll(/(?<=W3CDTF">)[^<]+/g, `${day}T00:00:00Z`);
  const parts = Object.entries(unzipSync(packed)).sort(([a], [b]) => (a < b ? -1 : 1));
  const files = parts.map(([name, bytes]): [string, Uint8Array] => [
    name,
    /\.(?:xml|rels)$/.test(name) ? strToU8(steady(strFromU8(bytes))) : bytes,
  ]);
  return writeZip(new Map(files), day, '');
}
