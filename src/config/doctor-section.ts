// The `doctor` section of the policy: what is looked at on the machine of a failed job, and from where on it is too little.
import {z} from 'zod';
import {count} from './keys.ts';

/** Programs whose version may be asked; a closed list, since asking means running them. */
const TOOLS = [
  'git',
  'node',
  'npm',
  'pnpm',
  'yarn',
  'python3',
  'java',
  'go',
  'cargo',
  'docker',
  'make',
  'cmake',
] as const;

const HOST = /^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/;
const SERVICE =
  /^(?:[a-z][a-z0-9+.-]*:\/\/(?:\[[0-9a-f:]+\]|[A-Za-z0-9.-]+)(?::\d{1,5})?(?:\/[^\s]*)?|(?:\[[0-9a-f:]+\]|[A-Za-z0-9.-]+):\d{1,5})$/i;

/** What `aftermath doctor` and a failed job look at. */
export const DOCTOR = z
  .strictObject({
    services: z
      .array(z.string().max(300).regex(SERVICE, 'a service looks like host:5432 or https://host/path'))
      .max(50)
      .default([])
      .describe(
        'Services that must be reachable, 0 to 50, each as host:port or as an address. Only a connection is opened. Default none.',
      ),
    hosts: z
      .array(z.string().regex(HOST, 'a host name has letters, digits, hyphens and dots'))
      .max(50)
      .default(['github.com'])
      .describe('Host names that must resolve, 0 to 50. Default github.com.'),
    freePorts: z
      .array(count(1, 65_535))
      .max(50)
      .default([])
      .describe('Ports that a job needs free, 0 to 50; one in use is a warning. Default none: others are only listed.'),
    tools: z
      .array(z.enum(TOOLS))
      .max(TOOLS.length)
      .default(['git', 'node', 'npm', 'python3', 'docker'])
      .describe('Programs whose versions are told, of a fixed list. Default git, node, npm, python3 and docker.'),
    minFreeDiskMiB: count(1, 1_048_576)
      .default(1024)
      .describe('Free space in MiB, 1 to 1048576, below which a disk is called short. Default 1024: one image layer.'),
    minFreeInodesPercent: count(1, 50)
      .default(5)
      .describe('Free inodes in percent, 1 to 50, below which they are called short. Default 5.'),
    minFreeMemoryMiB: count(1, 1_048_576)
      .default(256)
      .describe('Free memory in MiB, 1 to 1048576, below which it is called short. Default 256: one small program.'),
    maxClockSkewSeconds: count(1, 86_400)
      .default(60)
      .describe(
        'Seconds, 1 to 86400, that the clock may be off. Default 60: signed requests are refused soon after that.',
      ),
    timeoutSeconds: count(1, 60)
      .default(5)
      .describe('Longest wait for one answer in seconds, 1 to 60; all are asked at once. Default 5.'),
  })
  .prefault({})
  .describe(
    'What is looked at on the machine: by `aftermath doctor`, and for the report where our step runs in the failed job.',
  );
