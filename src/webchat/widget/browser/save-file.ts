/**
 * Lets the user save a text as a file.
 *
 * @param type media type, such as `text/calendar;charset=utf-8`
 */
export function saveFile(content: string, file: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // Some browsers read the address only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
