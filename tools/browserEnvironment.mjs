/** For tests of runes and components: Vite gives the code that browsers get, not that of server-side rendering. */
export default {
  name: 'browser',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
};
