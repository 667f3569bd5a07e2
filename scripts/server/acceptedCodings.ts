/** The codings that a reader accepts. sirv looks for their names only, so those of weight zero are left out. */
export function acceptedCodings(header = ''): string {
  const parts = header.toLowerCase().split(',');
  const accepted = parts.filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part));
  return accepted.map((part) => (part.trim().startsWith('*') ? 'br' : part)).join();
}
