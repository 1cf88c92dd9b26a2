/** Which room of src/ may import which: the table of ARCHITECTURE.md, as rules. */

/** What each room may import, beside itself; `types` of those only the types. */
const rooms = {
  quantity: { imports: [] },
  pack: { imports: ['quantity'] },
  scenario: { imports: ['quantity', 'pack'] },
  model: { imports: ['quantity'] },
  layout: { imports: ['quantity', 'pack', 'model'] },
  readers: { imports: ['quantity', 'pack', 'model', 'layout'] },
  analysis: { imports: ['quantity', 'pack', 'scenario', 'model', 'layout', 'readers'] },
  exports: { imports: ['quantity', 'pack', 'scenario', 'model', 'layout', 'readers', 'analysis'] },
  words: { imports: ['quantity'], types: ['pack'] },
  // Beside state and views: the other way to use the rooms above.
  commandLine: {
    imports: ['quantity', 'pack', 'scenario', 'model', 'layout', 'readers', 'analysis', 'exports', 'words'],
  },
  state: {
    imports: ['quantity', 'pack', 'scenario', 'model', 'layout', 'readers', 'analysis', 'exports', 'words'],
  },
  views: {
    imports: ['words', 'state'],
    types: ['quantity', 'pack', 'scenario', 'model', 'layout', 'readers', 'analysis', 'exports'],
  },
};

/** The one folder that may use a package, so that it can be replaced there. The entry points only put parts together. */
const doors = {
  'decimal.js': 'src/quantity/',
  papaparse: 'src/pack/',
  'chart.js': 'src/views/charts/',
  fflate: 'src/exports/',
  hucre: 'src/exports/',
  idb: 'src/state/',
  svelte: '(src/state/|src/views/|src/main\\.ts$|src/App\\.svelte$)',
};

/** @param {string[]} names */
const inRooms = (names) => `^src/(${names.join('|')})/`;
/** @param {string} name */
const ofPackage = (name) => `node_modules/${name.replace('.', '\\.')}/`;

const betweenRooms = Object.entries(rooms).flatMap(([room, { imports, types = [] }]) => [
  {
    name: `${room}-imports-only-what-it-may`,
    severity: 'error',
    comment: `src/${room}/ may import: ${[room, ...imports].join(', ')}${types.length ? `, and types of ${types.join(', ')}` : ''}.`,
    from: { path: inRooms([room]) },
    to: { path: '^src/', pathNot: inRooms([room, ...imports, ...types]) },
  },
  ...(types.length
    ? [
        {
          name: `${room}-imports-only-types`,
          severity: 'error',
          comment: `Of ${types.join(', ')}, src/${room}/ may import types only.`,
          from: { path: inRooms([room]) },
          to: { path: inRooms(types), dependencyTypesNot: ['type-only'] },
        },
      ]
    : []),
]);

const behindDoors = Object.entries(doors).map(([name, door]) => ({
  name: `${name}-has-one-door`,
  severity: 'error',
  comment: `Only ${door} uses ${name}.`,
  from: { path: '^src/', pathNot: `^${door}` },
  to: { path: ofPackage(name) },
}));

module.exports = {
  forbidden: [
    ...betweenRooms,
    ...behindDoors,
    {
      name: 'every-package-has-a-door',
      severity: 'error',
      comment: 'A package that src/ uses is named in the table of doors above.',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: Object.keys(doors).map(ofPackage) },
    },
    {
      name: 'every-folder-is-a-room',
      severity: 'error',
      comment: 'A folder of src/ stands in the table of rooms above.',
      from: { path: '^src/[^/]+/', pathNot: inRooms(Object.keys(rooms)) },
      to: {},
    },
    {
      name: 'only-rooms-are-imported',
      severity: 'error',
      comment: 'A folder of src/ stands in the table of rooms above.',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: inRooms(Object.keys(rooms)) },
    },
    {
      name: 'source-imports-only-source',
      severity: 'error',
      comment: 'Tests and tools look at src/, never the other way round; packs under data/ are read as they are.',
      from: { path: '^src/' },
      to: { pathNot: ['^src/', '^data/', 'node_modules/'], dependencyTypesNot: ['core'], couldNotResolve: false },
    },
    {
      name: 'node-in-the-command-line-only',
      severity: 'error',
      comment: 'Everything else runs in a browser.',
      from: { path: '^src/', pathNot: '^src/(cli\\.ts$|commandLine/)' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count: a room that needs another's types depends on it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      // Without these, .svelte files and svelte's own modules are not found.
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'default'],
    },
  },
};
