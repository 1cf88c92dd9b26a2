// Sets a theme that was chosen before, while the page is still unpainted; without a choice the system's theme holds.
try {
  const theme = localStorage.getItem('esp-cost-planner.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // No storage, no choice.
}
