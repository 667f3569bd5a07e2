import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { zipDay } from '../classroom/writeZip';

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
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(packed)))
    parts[name] = /\.(?:xml|rels)$/.test(name) ? strToU8(steady(strFromU8(bytes))) : bytes;
  return zipSync(parts, { level: 9, mtime: zipDay(day) });
}
