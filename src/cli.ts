/** The command line. */
import { run } from './commandLine/run.ts';

// Who reads along may go away before the end (`| head`); a full disk is said on the other stream.
process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`The results cannot be printed (${code}).\n`);
  process.exit(code === 'EPIPE' ? 0 : 2);
});

process.exitCode = await run(process.argv.slice(2), {
  // npm runs scripts in the project's folder and says here where it was called.
  folder: process.env.INIT_CWD ?? process.cwd(),
  say: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
});
