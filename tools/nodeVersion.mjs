/** Refuses a Node.js that is too old, before anything that needs a newer one is loaded: import this first. */
const NEEDED = '20.19';

const [neededMajor = 0, neededMinor = 0] = NEEDED.split('.').map(Number);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(
    `ESP Cost Planner needs Node.js ${NEEDED} or newer; this is ${process.versions.node}. ` +
      'Please install a newer one from nodejs.org and try again.',
  );
  process.exit(1);
}
