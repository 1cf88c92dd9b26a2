/** Choices about the page itself (theme, language, the welcome put away) that this browser remembers; where it may not, nothing is lost but that. */

const PREFIX = 'esp-cost-planner.';

export type Choice = 'theme' | 'language' | 'welcome';

/** What was chosen in this browser before, or null. */
export function recall(choice: Choice): string | null {
  try {
    return localStorage.getItem(PREFIX + choice);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit. */
export function remember(choice: Choice, value: string): void {
  try {
    localStorage.setItem(PREFIX + choice, value);
  } catch {
    // A browser that forbids storage still has a working page; it forgets the choice.
  }
}
