/** The worker: it reads and checks the pack, lays the method out on it, and answers the page's questions. */
import { replier } from './state/replier.ts';
import type { Question } from './state/calculation.ts';

const reply = replier();

addEventListener('message', ({ data: question }: MessageEvent<Question>) => {
  void reply(question, postMessage).then((said) => postMessage(said));
});
