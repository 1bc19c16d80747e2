/**
 * Copies a text. Where the browser does not allow it, the element that shows the text is selected. Never rejects.
 *
 * @returns whether the text was copied
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    // Plain http has no clipboard, except on localhost. A frame of another site may be forbidden to use it.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return document.execCommand('copy');
  }
}
