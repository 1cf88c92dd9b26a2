/** How Svelte compiles components, for Vite, svelte-check and ESLint alike. */
export default {
  compilerOptions: {
    runes: true,
    // Styles as files: the Content-Security-Policy forbids styles that scripts insert.
    css: 'external',
  },
};
