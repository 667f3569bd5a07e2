/**
 * A style sheet with its fonts inside: Firefox lets no page that was opened from a disk take a font from another folder.
 * @param read a file's bytes, by its address in the sheet
 * @throws when the sheet names a file that is no font
 */
export function localSheet(css: string, read: (address: string) => Buffer): string {
  return css.replace(/url\((?!"?data:)"?([^)"]+)"?\)/g, (_, address: string) => {
    if (!address.endsWith('.woff2')) throw new Error(`A style sheet names ${address}, which the copy does not hold.`);
    return `url(data:font/woff2;base64,${read(address).toString('base64')})`;
  });
}
