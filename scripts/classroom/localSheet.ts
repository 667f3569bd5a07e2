/**
 * Embeds the fonts of a style sheet: Firefox lets no page opened from a disk load a font from another folder.
 * @param read returns the bytes of a file, by its address in the sheet
 * @param isNeeded whether the pages of the copy use a font, by its address
 * @throws when the sheet names a file that is not a font
 */
export function localSheet(
  css: string,
  read: (address: string) => Buffer,
  isNeeded: (address: string) => boolean = () => true,
): string {
  const needed = css.replace(/@font-face\s*\{[^}]*url\("?([^)"]+)[^}]*\}/g, (face, address: string) =>
    isNeeded(address) ? face : '',
  );
  return needed.replace(/url\((?!"?data:)"?([^)"]+)"?\)/g, (_, address: string) => {
    if (!address.endsWith('.woff2'))
      throw new Error(`A style sheet names ${address}, which the copy does not contain.`);
    return `url(data:font/woff2;base64,${read(address).toString('base64')})`;
  });
}
