/** Hands a file that was made here to the browser, which saves it. */

/** Some browsers read the file only after the click has been dealt with. */
const KEPT_FOR_MS = 60_000;

export function download(name: string, content: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
