// The registry of the Action's inputs and outputs: the one source of action.yml, of the README tables, and of the parser.

/** One input of the Action. */
export interface InputSpec {
  readonly name: string;
  /** 40 to 200 characters: what it is, accepted values, default. */
  readonly description: string;
  /** As it stands in action.yml; may hold an expression of the runner. */
  readonly default: string;
  readonly required: boolean;
}

/** One output of the Action. */
export interface OutputSpec {
  readonly name: string;
  /** 40 to 200 characters: what it is, its form, when it is empty. */
  readonly description: string;
}

/** Where the policy is looked for when nothing else is said. */
export const DEFAULT_POLICY_PATH = '.github/aftermath.yml';

/** Where the memory is kept when nothing else is said. */
export const DEFAULT_STATE_BRANCH = 'aftermath/state';

/** What the Action can be told to do whatever the event is. */
export const COMMANDS = ['handle', 'hook', 'recover', 'sweep', 'operate'] as const;
export type Command = (typeof COMMANDS)[number];

/** All inputs, in the order in which documents list them. */
export const INPUTS = [
  {
    name: 'token',
    description:
      'Token for reading runs and for writing issues, comments and plan marks. Defaults to the token of the job.',
    default: '${{ github.token }}',
    required: false,
  },
  {
    name: 'mode',
    description: 'How far it may go: observe, propose or act. Defaults to the mode in the policy file, or propose.',
    default: '',
    required: false,
  },
  {
    name: 'policy',
    description:
      'Path of the policy file in the repository. Defaults to .github/aftermath.yml; a missing file there is fine.',
    default: DEFAULT_POLICY_PATH,
    required: false,
  },
  {
    name: 'batch',
    description:
      'Id of the workplan item that this run worked on, or FILE#ID. Defaults to a trailer, the branch, or the only item in progress.',
    default: '',
    required: false,
  },
  {
    name: 'plan',
    description:
      'Workplan files that may be marked, one path or glob per line. Defaults to the plans of the policy file, whose queues stay; so does what it says of a file that either names.',
    default: '',
    required: false,
  },
  {
    name: 'reports',
    description:
      'JUnit XML reports to read, one path or glob per line. Defaults to none: then the logs alone are read.',
    default: '',
    required: false,
  },
  {
    name: 'run-id',
    description: 'Id of the workflow run to handle. Defaults to the run of the event: its own, or the completed one.',
    default: '',
    required: false,
  },
  {
    name: 'command',
    description:
      'What to do, whatever the event: handle, hook, recover, sweep or operate. Defaults to what the event asks for.',
    default: '',
    required: false,
  },
  {
    name: 'state-branch',
    description:
      'Branch that holds the memory; it is made when it is missing. Defaults to aftermath/state; empty remembers nothing.',
    default: DEFAULT_STATE_BRANCH,
    required: false,
  },
  {
    name: 'job-status',
    description:
      'Status of the job that this step runs in: success, failure or cancelled. Leave the default; the runner fills it in.',
    default: '${{ job.status }}',
    required: false,
  },
  {
    name: 'job-id',
    description:
      'Id of the job that this step runs in. Leave the default; older servers leave it empty and the job is found by name.',
    default: '${{ job.check_run_id }}',
    required: false,
  },
  {
    name: 'run',
    description:
      'Command line or script to run under guard by bash -e: what fails and passes by itself is tried again. Defaults to none.',
    default: '',
    required: false,
  },
  {
    name: 'attempts',
    description: 'Most tries of the run input, 1 to 10. Defaults to run.attempts in the policy file, or 3.',
    default: '',
    required: false,
  },
  {
    name: 'timeout',
    description:
      'What one try of the run input may take, such as 90s, 10m or 1h30m. Defaults to no bound but that of the job.',
    default: '',
    required: false,
  },
] as const satisfies readonly InputSpec[];
export type InputName = (typeof INPUTS)[number]['name'];

/** All outputs, in the order in which documents list them. */
export const OUTPUTS = [
  {
    name: 'severity',
    description: 'Level of the worst cause, 1 (trivial) to 5 (catastrophic). Empty when nothing failed.',
  },
  {
    name: 'category',
    description: 'Category of the worst cause, such as test-failure or network. Empty when nothing failed.',
  },
  {
    name: 'transient',
    description: 'Whether a plain re-run is likely to pass: yes, no or unknown. Empty when nothing failed.',
  },
  {
    name: 'fingerprint',
    description: 'Identity of the worst cause, 16 hex digits; the same cause has the same one in every run.',
  },
  {
    name: 'incident-url',
    description: 'Web address of the incident issue of the worst cause. Empty when there is none.',
  },
  {name: 'incident-number', description: 'Number of the incident issue of the worst cause. Empty when there is none.'},
  {
    name: 'report-path',
    description: 'Path of the Markdown report on the runner, for upload-artifact. Empty when none was written.',
  },
  {name: 'batch', description: 'Id of the workplan item that the run worked on. Empty when nothing names one.'},
  {
    name: 'batch-status',
    description:
      'What became of the mark: marked, already-marked, proposed, cleared, shown, failed or none. See reason-code for why.',
  },
  {name: 'decision-id', description: 'Identity of the decision, 12 hex digits; the same evidence gives the same one.'},
  {
    name: 'reason-code',
    description: 'The main reason for what was done or not done, such as NEW_INCIDENT; the codes are documented.',
  },
  {
    name: 'result',
    description:
      'All of the above and more as one JSON document, schema aftermath/report/1. Empty when nothing was handled.',
  },
  {name: 'attempts', description: 'How often the command of the run input was tried. Empty without that input.'},
  {
    name: 'time',
    description: 'Seconds from the first start of the run input to its last end, waits included. Empty without it.',
  },
  {
    name: 'cause',
    description: 'The most likely line of the output for the last failed try of the run input. Empty when none failed.',
  },
] as const satisfies readonly OutputSpec[];
export type OutputName = (typeof OUTPUTS)[number]['name'];
