/** @returns whether the text is now in the reader's clipboard; false where the browser does not allow that */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
