/** @returns whether the reader's clipboard now holds the text; it does not where the browser has none to give. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
