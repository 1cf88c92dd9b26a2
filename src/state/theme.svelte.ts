/** Light or dark: the system's wish until the reader chooses. */
import { recall, remember } from './browserMemory.ts';

export type Theme = 'light' | 'dark';

export class ThemeChoice {
  readonly #systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  #system = $state<Theme>(this.#systemIsDark.matches ? 'dark' : 'light');
  #chosen = $state<Theme | null>(null);
  readonly theme = $derived(this.#chosen ?? this.#system);

  constructor() {
    const remembered = recall('theme');
    if (remembered === 'light' || remembered === 'dark') this.#chosen = remembered;
    this.#systemIsDark.addEventListener('change', ({ matches }) => (this.#system = matches ? 'dark' : 'light'));
  }

  /** Changes to the other theme, and stays with it. `public/theme.js` sets it again before the next page is drawn. */
  toggle(): void {
    const theme = this.theme === 'dark' ? 'light' : 'dark';
    this.#chosen = theme;
    document.documentElement.dataset.theme = theme;
    remember('theme', theme);
  }
}
