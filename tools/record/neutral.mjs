// Takes the machine out of a log: its paths, its name and its registries become those of nobody.
import {homedir, hostname} from 'node:os';
import {NEUTRAL_FOLDER, NEUTRAL_HOME, SCRATCH} from './settings.mjs';

/** Hosts of registries and mirrors, by what a log of nobody says instead. */
const HOSTS = [
  [/registry\.(?:npmjs\.org|yarnpkg\.com)/g, 'registry.npm.example.com'],
  [/(?:deb|security|snapshot)\.debian\.org|deb\.nodesource\.com|packages\.cloud\.google\.com/g, 'mirror.example.com'],
  [/files\.pythonhosted\.org|pypi\.org/g, 'pypi.example.com'],
  [/(?:index|static)\.crates\.io|crates\.io/g, 'crates.example.com'],
  [/repo\.maven\.apache\.org|repo1\.maven\.org/g, 'maven.example.com'],
  [/(?:repo|api)?\.?packagist\.org/g, 'packagist.example.com'],
  [/(?:index\.)?rubygems\.org/g, 'gems.example.com'],
  [/proxy\.golang\.org|sum\.golang\.org/g, 'goproxy.example.com'],
  [/(?:repo|builds)\.hex\.pm/g, 'hex.example.com'],
  [/hackage\.haskell\.org/g, 'hackage.example.com'],
];

/** The text without anything of this machine. */
export function makeNeutral(text, place) {
  let clean = text;
  const paths = [
    [place.folder, NEUTRAL_FOLDER],
    [place.home, NEUTRAL_HOME],
    [place.root, '/home/runner/work/_temp'],
    [SCRATCH, '/home/runner/work/_temp'],
    [homedir(), NEUTRAL_HOME],
  ];
  for (const [from, to] of paths) clean = clean.replaceAll(from, to);
  clean = clean.replace(/\/home\/runner\/work\/_temp\/step\.sh/g, '/home/runner/work/_temp/1f0d6a5c-step.sh');
  const name = hostname().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  clean = clean.replace(new RegExp(`(?<=[@ (="'/])${name}(?=[:)"' ,./]|$)(?!\\.\\w)`, 'gm'), 'runner-host');
  for (const [host, instead] of HOSTS) clean = clean.replace(host, instead);
  return clean;
}
