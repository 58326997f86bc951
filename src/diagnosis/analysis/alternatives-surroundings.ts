// Alternatives for failures of what surrounds the work: networks, services, machines, credentials.
import type {Category} from '../../domain/category.ts';
import type {Alternative} from './alternative.ts';

type SurroundingCategory = Extract<
  Category,
  | 'network'
  | 'port-conflict'
  | 'timeout'
  | 'oom'
  | 'disk-full'
  | 'rate-limit'
  | 'auth'
  | 'runner'
  | 'infra'
  | 'quota'
  | 'cancelled'
>;

export const SURROUNDING_ALTERNATIVES: Readonly<Record<SurroundingCategory, readonly Alternative[]>> = {
  network: [
    {
      id: 'network.backoff',
      title: 'Wrap the call in a few tries with growing pauses',
      why: 'Most connections that fail for a moment work the second time, and the job does not have to start over.',
      cost: 'low',
      risk: 'low',
      when: 'the call may be repeated',
    },
    {
      id: 'network.cache',
      title: 'Take it from a cache or a mirror nearer to the runner',
      why: 'What is not fetched cannot fail to be fetched.',
      cost: 'medium',
      risk: 'low',
      when: 'the same thing is fetched in every run',
      sign: /https?:|download|fetch|clone|curl|wget|registry|mirror|resolve host|ENOTFOUND/i,
    },
  ],
  'port-conflict': [
    {
      id: 'port-conflict.zero',
      title: 'Bind port 0 and pass the port that was given on to whoever needs it',
      why: 'The system hands out a free one; two runs on one machine can no longer collide.',
      cost: 'low',
      risk: 'low',
      when: 'the client can be told the port',
    },
    {
      id: 'port-conflict.end-holder',
      title: 'End the former holder at the end of its step, also when the step fails',
      why: 'A leftover of an earlier step is the most frequent holder.',
      cost: 'low',
      risk: 'low',
      when: 'the port must stay fixed',
    },
  ],
  timeout: [
    {
      id: 'timeout.split',
      title: 'Split the work over several jobs, or run less of it here',
      why: 'Each part stays far from its limit, and shows on its own where the time goes.',
      cost: 'medium',
      risk: 'low',
      when: 'the work has grown',
    },
    {
      id: 'timeout.longer',
      title: 'Raise the limit, once it is known how long a good run takes',
      why: 'It helps when the work is slow, and only delays the bad news when it hangs.',
      cost: 'low',
      risk: 'medium',
      when: 'good runs come close to the limit',
    },
  ],
  oom: [
    {
      id: 'oom.heap',
      title: 'Give the process its share of the machine’s memory by its own setting',
      why: 'Many runtimes stop at a default that is far below what the machine has.',
      cost: 'low',
      risk: 'low',
      when: 'the runtime has a limit of its own',
      sign: /heap|JavaScript|java\.lang|max-old-space/i,
    },
    {
      id: 'oom.serial',
      title: 'Run the heavy parts one after the other',
      why: 'The peak is then that of one part, at the price of time.',
      cost: 'low',
      risk: 'low',
      when: 'several workers run at once',
    },
    {
      id: 'oom.larger',
      title: 'Use a machine with more memory for this job only',
      why: 'It is the quickest way when the work really needs it.',
      cost: 'medium',
      risk: 'low',
      when: 'the need is real and lasting',
    },
  ],
  'disk-full': [
    {
      id: 'disk-full.other-volume',
      title: 'Put caches and build output on the larger volume of the machine',
      why: 'Runners often have a second disk that is nearly empty.',
      cost: 'low',
      risk: 'low',
      when: 'the machine has another volume',
    },
    {
      id: 'disk-full.less',
      title: 'Fetch and keep less: shallow history, fewer images, no debug symbols',
      why: 'It also makes the job faster.',
      cost: 'low',
      risk: 'low',
      when: 'much of what is there is not used',
    },
  ],
  'rate-limit': [
    {
      id: 'rate-limit.authenticate',
      title: 'Make the calls with an account of the project’s own',
      why: 'Calls without one share their limit with everybody on the same address.',
      cost: 'low',
      risk: 'low',
      when: 'the calls are anonymous',
      sign: /anonymous|unauthenticated|authenticated requests get a higher|pull rate limit|toomanyrequests/i,
    },
    {
      id: 'rate-limit.wait',
      title: 'Wait as long as the answer asks, then go on',
      why: 'Asking again at once makes the wait longer.',
      cost: 'low',
      risk: 'low',
      when: 'the answer names a time',
    },
    {
      id: 'rate-limit.cache',
      title: 'Keep the answers of one run for the next',
      why: 'Most calls of a job ask for what did not change.',
      cost: 'medium',
      risk: 'low',
      when: 'the same things are asked in every run',
    },
  ],
  auth: [
    {
      id: 'auth.scope',
      title: 'Grant the job the one permission that the message names',
      why: 'The credential is valid, it only may not do this.',
      cost: 'low',
      risk: 'medium',
      when: 'the answer is 403 and not 401',
      sign: /\b403\b|forbidden|permission|not accessible|insufficient/i,
    },
    {
      id: 'auth.short-lived',
      title: 'Use a credential that the platform issues for this run, instead of a stored one',
      why: 'What lives for minutes cannot expire unnoticed.',
      cost: 'medium',
      risk: 'low',
      when: 'the other side accepts such credentials',
    },
  ],
  runner: [
    {
      id: 'runner.other',
      title: 'Run it on another kind of machine, or on a hosted one',
      why: 'It tells apart whether the job or the machine is at fault.',
      cost: 'low',
      risk: 'low',
      when: 'the job does not depend on this machine',
    },
    {
      id: 'runner.smaller',
      title: 'Make the job small enough that losing a machine costs minutes',
      why: 'Long jobs meet every interruption there is.',
      cost: 'medium',
      risk: 'low',
      when: 'the job runs for long',
    },
  ],
  infra: [
    {
      id: 'infra.wait',
      title: 'Wait for the service, with a check that ends the job early when it is down',
      why: 'Every try costs a whole job; one check costs a second.',
      cost: 'low',
      risk: 'low',
      when: 'the service is down for everybody',
    },
    {
      id: 'infra.without',
      title: 'Make the step that needs it optional for changes that do not',
      why: 'Only what really depends on the service should wait for it.',
      cost: 'medium',
      risk: 'medium',
      when: 'the step is not what the change is about',
    },
  ],
  quota: [
    {
      id: 'quota.after-reset',
      title: 'Move the work to after the reset, and stop what else uses the account',
      why: 'Until then every try fails, and may count.',
      cost: 'low',
      risk: 'low',
      when: 'the time of the reset is known',
    },
    {
      id: 'quota.less',
      title: 'Spend less: fewer triggers, caches, one operating system on drafts',
      why: 'Most runs are for changes that are replaced within minutes.',
      cost: 'medium',
      risk: 'low',
      when: 'the limit is met every month',
    },
  ],
  cancelled: [
    {
      id: 'cancelled.newer',
      title: 'Look at the newer run of the branch instead',
      why: 'A run is most often stopped because a newer one took its place.',
      cost: 'low',
      risk: 'low',
      when: 'a newer commit was pushed',
    },
  ],
};
