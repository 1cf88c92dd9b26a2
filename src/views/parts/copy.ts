/** Puts text on the clipboard, also as HTML where there is such. */

export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** @returns whether it was copied */
export async function copy(copied: Copied): Promise<boolean> {
  try {
    const parts = { 'text/plain': copied.text, ...(copied.html !== undefined && { 'text/html': copied.html }) };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // Not a secure page, not allowed, or an older browser: the way of before.
    return copyByEvent(copied);
  }
}

function copyByEvent({ text, html }: Copied): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    isDone = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies on a page that is not secure
    return document.execCommand('copy') && isDone;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
