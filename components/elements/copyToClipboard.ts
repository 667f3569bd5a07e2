/** Copies a text to the reader's clipboard. @returns false where the browser does not allow that */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
