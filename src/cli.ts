/** The command line. */
import { run } from './commandLine/run.ts';

process.exitCode = run(process.argv.slice(2), {
  // npm runs scripts in the project's folder and says here where it was called.
  folder: process.env.INIT_CWD ?? process.cwd(),
  say: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
});
