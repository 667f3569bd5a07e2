import { strFromU8, strToU8 } from 'fflate';
import { repackZip } from '../classroom/writeZip';

/**
 * Makes a document reproducible. The library that packs it gives links random ids, continues counting pictures from one
 * document to the next, and writes the time into the properties and the ZIP file.
 * @param packed the document as the library packs it
 * @param day YYYY-MM-DD
 */
export function makeDocxReproducible(packed: Uint8Array, day: string): Uint8Array {
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
  return repackZip(packed, day, (name, bytes) =>
    /\.(?:xml|rels)$/.test(name) ? strToU8(steady(strFromU8(bytes))) : bytes,
  );
}
