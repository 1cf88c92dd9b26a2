/** Goes to "How sure" on the page that is open: the address says the page and stays as it is. */
export function goToSureness(event: MouseEvent): void {
  event.preventDefault();
  const section = document.getElementById('sure');
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}
