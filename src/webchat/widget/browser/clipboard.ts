/**
 * Copies a text. Where that is not allowed, the element that shows it is left selected.
 *
 * @returns whether it was copied
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    // Missing, not only forbidden, on plain http under a name other than localhost; forbidden in a foreign page's frame.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return document.execCommand('copy');
  }
}
