// A few workers that take tasks from one queue. One that hangs is ended by the clock and replaced.
import {Worker} from 'node:worker_threads';

const WORKERS = 2;
/** A mutant that loops is found by the clock. The slowest test file takes about a second. */
const TIMEOUT_MS = 20_000;
/** Modules are never unloaded; a worker starts afresh after so many. */
const MAX_PER_WORKER = 200;

/** Answers by the id of the task; a task that was not begun before `endsAt` has none. `make` builds a task when its turn comes. */
export async function runAll(tasks, {root, endsAt, make, see}) {
  const queue = [...tasks];
  await Promise.all(
    Array.from({length: WORKERS}, async () => {
      let worker = null;
      let done = 0;
      while (queue.length > 0 && performance.now() < endsAt) {
        const task = queue.shift();
        if (done >= MAX_PER_WORKER) {
          await worker?.terminate();
          worker = null;
        }
        if (worker === null) done = 0;
        worker ??= new Worker(new URL('worker.mjs', import.meta.url), {workerData: {root}, stdout: true});
        const answer = await ask(worker, make(task));
        done += 1;
        if (answer.ended !== undefined) {
          await worker.terminate();
          worker = null;
        }
        see(task, answer);
      }
      await worker?.terminate();
    }),
  );
}

function ask(worker, task) {
  return new Promise((resolve) => {
    const finish = (answer) => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      resolve(answer);
    };
    const onMessage = (message) => {
      if (message.id === task.id) finish(message);
    };
    const onError = (error) => finish({ended: `crash: ${error.message}`});
    const timer = setTimeout(() => finish({ended: 'timeout'}), TIMEOUT_MS);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(task);
  });
}
