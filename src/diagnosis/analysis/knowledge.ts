// What is known in general of each category: how it comes about, what mends it, and what to ask when nobody knows.
import type {Remedy} from '../../domain/analysis.ts';
import type {Category} from '../../domain/category.ts';

export interface Knowledge {
  /** How this kind of failure comes about. */
  readonly mechanism: string;
  /** What mends it; null where only another way round or a person helps. */
  readonly fix: Remedy | null;
  /** The question that a person has to answer before anybody goes on. */
  readonly question: string;
  /** `change`: what was committed can be the trigger. `surroundings`: it lies outside of the repository. `either`: both happen. */
  readonly origin: 'change' | 'surroundings' | 'either';
}

/** One entry per category. General advice: nothing here states a fact about one failure. */
export const KNOWLEDGE = {
  'test-failure': {
    mechanism: 'The code ran, and a test found something else than it asks for.',
    fix: {
      title: 'Mend the code, or the test where the new behaviour is meant',
      why: 'The test states a promise; one of the two sides has to change, and only one of them is right.',
      cost: 'medium',
      risk: 'low',
    },
    question: 'Which side is right: what the test asks for, or what the code now does?',
    origin: 'change',
  },
  'compile-error': {
    mechanism: 'The compiler refused the source, so nothing that needs its result could run.',
    fix: {
      title: 'Correct the source that the compiler refuses',
      why: 'The message is exact; the first error is the one to mend, later ones often follow from it.',
      cost: 'low',
      risk: 'low',
    },
    question: 'Was the interface changed on purpose, so that the caller has to follow, or by accident?',
    origin: 'change',
  },
  lint: {
    mechanism: 'A checker found a place that breaks a rule of the project; that says nothing about behaviour.',
    fix: {
      title: 'Correct the place, with the checker’s own repair where it has one',
      why: 'It is mechanical work, and the message names rule and place.',
      cost: 'low',
      risk: 'low',
    },
    question: 'Is the rule still wanted? If so, who applies it to the rest of the code?',
    origin: 'change',
  },
  dependency: {
    mechanism: 'Something that the project stands on could not be resolved, fetched or installed.',
    fix: {
      title: 'Make the requirement one that can be met, and record it in the lock file',
      why: 'Every job of the branch installs the same things, so all of them stay red until it resolves.',
      cost: 'medium',
      risk: 'medium',
    },
    question: 'Which version is meant, and is it published where the job looks for it?',
    origin: 'either',
  },
  network: {
    mechanism: 'A connection could not be made, or did not last.',
    fix: null,
    question: 'Is the other side up, and may the runner reach it?',
    origin: 'surroundings',
  },
  'port-conflict': {
    mechanism: 'Two processes wanted the same port, and the later one was refused.',
    fix: {
      title: 'Find who holds the port, and let only one of them have it',
      why: 'A fixed port that collides once will collide again.',
      cost: 'low',
      risk: 'low',
    },
    question: 'Which process is meant to own the port on this machine?',
    origin: 'either',
  },
  timeout: {
    mechanism: 'Something did not end within the time it had. That it was slow is proven; why it was slow is not.',
    fix: {
      title: 'Find what it waited for when its time was up',
      why: 'A longer limit hides a hang; the last lines before the limit show what was going on.',
      cost: 'medium',
      risk: 'low',
    },
    question: 'How long does this take when it passes, and is that growing?',
    origin: 'either',
  },
  oom: {
    mechanism: 'A process asked for more memory than it was given.',
    fix: {
      title: 'Lower the peak: fewer workers at once, or smaller pieces',
      why: 'The same input needs the same memory, so a re-run meets the same limit.',
      cost: 'medium',
      risk: 'low',
    },
    question: 'Did the work grow, or did the machine shrink?',
    origin: 'either',
  },
  'disk-full': {
    mechanism: 'A write found no space left.',
    fix: {
      title: 'Free what the job does not need before it begins to write',
      why: 'The space that is there is the same on every machine of this kind.',
      cost: 'low',
      risk: 'low',
    },
    question: 'What filled the disk, and does the job need it?',
    origin: 'either',
  },
  'rate-limit': {
    mechanism: 'A service refused, because it had been asked too often in too short a time.',
    fix: null,
    question: 'Which account makes the calls, and who else uses it?',
    origin: 'surroundings',
  },
  auth: {
    mechanism: 'The other side did not accept the credential, or was given none.',
    fix: {
      title: 'Renew the credential of this step, or grant it what it may not do yet',
      why: 'No re-run and no change of the code makes a refused credential valid; somebody with the right to do so has to act.',
      cost: 'low',
      risk: 'medium',
    },
    question: 'Which credential does this step use, when does it expire, and what may it do?',
    origin: 'surroundings',
  },
  config: {
    mechanism:
      'The job asks for something – a setting, an argument, a tool – that is not there in the form it asks for.',
    fix: {
      title: 'Correct what is asked for, or provide it',
      why: 'Everything after it did not run, so the real state of the work is unknown until it is right.',
      cost: 'low',
      risk: 'low',
    },
    question: 'Which value is meant here, and where is it supposed to come from?',
    origin: 'either',
  },
  'api-breaking': {
    mechanism: 'One side speaks an interface in a form that the other side does not offer.',
    fix: {
      title: 'Bring both sides to the same version of the interface',
      why: 'Users of the interface would meet the same failure.',
      cost: 'medium',
      risk: 'medium',
    },
    question: 'Was the interface meant to change, and who uses the former one?',
    origin: 'either',
  },
  git: {
    mechanism: 'Git could not do what the job asked of it.',
    fix: {
      title: 'Put the branch or the checkout into the state that the command needs',
      why: 'The message names what git found instead.',
      cost: 'low',
      risk: 'medium',
    },
    question: 'Which history is meant to be here: how deep, which branch, which base?',
    origin: 'either',
  },
  runner: {
    mechanism: 'The machine of the job, or the connection to it, was lost or refused the work.',
    fix: null,
    question: 'Is it this job only, or everything that runs on machines of this kind?',
    origin: 'surroundings',
  },
  docker: {
    mechanism: 'An image or a container could not be built, fetched or started.',
    fix: {
      title: 'Build the image step by step up to the line that fails',
      why: 'The instruction that failed is named; those before it are cached and quick.',
      cost: 'medium',
      risk: 'low',
    },
    question: 'Which image, by which digest, is this job meant to use?',
    origin: 'either',
  },
  crash: {
    mechanism: 'A process was ended by a signal or aborted itself; it did not get to report an error.',
    fix: {
      title: 'Reproduce it with symbols and a stack, then mend what it points at',
      why: 'A crash is seldom where it shows: only the stack tells who passed the bad value on.',
      cost: 'high',
      risk: 'medium',
    },
    question: 'Does it crash on every run, and on which input?',
    origin: 'either',
  },
  'security-scan': {
    mechanism: 'A scanner found something that the project has declared unacceptable.',
    fix: {
      title: 'Update or remove what the scanner names',
      why: 'The finding stands in the code as it is; a re-run finds it again.',
      cost: 'medium',
      risk: 'medium',
    },
    question: 'Can the finding be reached in this project, and who may accept the risk?',
    origin: 'either',
  },
  'db-migration': {
    mechanism: 'A change of the database could not be applied; its schema may stand between two versions.',
    fix: {
      title: 'Correct the migration, after looking at which part of it was applied',
      why: 'A second try on a half-changed schema fails elsewhere, or does harm.',
      cost: 'high',
      risk: 'high',
    },
    question: 'Which version does the schema have now, and is there a copy of the data from before?',
    origin: 'change',
  },
  'data-corruption': {
    mechanism: 'Data did not have the form or the checksum that it must have.',
    fix: {
      title: 'Fetch or make the data anew, and compare its checksum before it is used',
      why: 'What is damaged stays damaged in every cache that holds it.',
      cost: 'medium',
      risk: 'medium',
    },
    question: 'Where was the data good for the last time, and what handled it since?',
    origin: 'either',
  },
  'quality-gate': {
    mechanism: 'Everything ran, and a figure missed its threshold.',
    fix: {
      title: 'Bring the figure back over its threshold',
      why: 'The gate does what it is for; the change made the figure worse.',
      cost: 'medium',
      risk: 'low',
    },
    question: 'Is the threshold still the right one for this code?',
    origin: 'change',
  },
  deploy: {
    mechanism: 'What was built could not be put in place, or did not become healthy there.',
    fix: {
      title: 'Look at the target’s own account of the failed rollout, and mend what it names',
      why: 'The log of the job shows that it failed; the target knows why.',
      cost: 'medium',
      risk: 'high',
    },
    question: 'What is running at the target now: the former version, the new one, or half of each?',
    origin: 'either',
  },
  'runtime-error': {
    mechanism: 'A program stopped with an error that nothing in it handles.',
    fix: {
      title: 'Mend the path that leads to the error',
      why: 'The stack names the path; the same input takes it again.',
      cost: 'medium',
      risk: 'low',
    },
    question: 'Is the input wrong, or the program that does not cope with it?',
    origin: 'change',
  },
  infra: {
    mechanism: 'A service that the job depends on did not answer as it should.',
    fix: null,
    question: 'Does the provider report trouble, and are others affected?',
    origin: 'surroundings',
  },
  flaky: {
    mechanism: 'The same code passed and failed: something that is not in the change decides.',
    fix: {
      title: 'Find what the check depends on besides the code: time, order, machine, another test',
      why: 'Until then it will hold up changes that have nothing to do with it.',
      cost: 'medium',
      risk: 'low',
    },
    question: 'Who owns this check, and until when may it be set aside?',
    origin: 'surroundings',
  },
  quota: {
    mechanism: 'An account has used up what it may use until its reset.',
    fix: null,
    question: 'When does the limit reset, and may it be raised?',
    origin: 'surroundings',
  },
  cancelled: {
    mechanism: 'The job was stopped before it ended; that is no finding about the code.',
    fix: null,
    question: 'Was it stopped on purpose?',
    origin: 'surroundings',
  },
  unknown: {
    mechanism: 'Which mechanism broke is not known: no rule recognises this failure.',
    fix: null,
    question: 'What does the first candidate line mean to somebody who knows this tool?',
    origin: 'either',
  },
  none: {mechanism: 'Nothing failed.', fix: null, question: 'Is there anything to look at?', origin: 'either'},
} as const satisfies Record<Category, Knowledge>;
