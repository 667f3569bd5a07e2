/** Converts a name to the form used in ids: `L’Économiste (MAP)` becomes `leconomiste-map`. */
export function toIdSlug(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}|[’']/gu, '');
  return plain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
