/** Lets the keyboard into what scrolls sideways, and leaves out what does not: a stop there would lead nowhere. */

/** For `{@attach}` on an element that scrolls its first child. */
export function keyboardStop(node: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    if (node.scrollWidth > node.clientWidth) node.tabIndex = 0;
    else node.removeAttribute('tabindex');
  });
  observer.observe(node);
  if (node.firstElementChild) observer.observe(node.firstElementChild);
  return () => observer.disconnect();
}
