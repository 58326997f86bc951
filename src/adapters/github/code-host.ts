// Threads and files on GitHub. Creating is never repeated blindly: after a lost answer we look before we write again.
import type {CodeHost} from '../../ports/code-host.ts';
import type {GitHubClient} from './client.ts';
import {ensureComment} from './comments.ts';
import {commitFiles} from './commit-files.ts';
import {readFile} from './contents.ts';
import {dispatch} from './dispatch.ts';
import {foldIncident} from './fold-incident.ts';
import {type CodeHostOptions, openWorld} from './host-world.ts';
import {readHumanActs} from './human-acts.ts';
import {ensureIncident, ensureIncidentClosed, listIncidents, readStopSign} from './incidents.ts';
import {listFiles} from './list-files.ts';
import {proposeFiles} from './propose-files.ts';
import {ensurePull} from './pull-requests.ts';
import {readHead} from './read-head.ts';
import {readIncident} from './read-incident.ts';
import {readFiles} from './read-many.ts';
import {ensureStopSign} from './stop-sign.ts';

/** The host of one repository. Makes no request by itself. */
export function githubCodeHost(client: GitHubClient, options: CodeHostOptions): CodeHost {
  const world = openWorld(client, options);
  const {path} = world;
  return {
    listIncidents: () => listIncidents(world),
    readStopSign: () => readStopSign(world),
    ensureStopSign: (sign, body) => ensureStopSign(world, sign, body),
    ensureIncident: (draft, known) => ensureIncident(world, draft, known),
    ensureIncidentClosed: (incident, body) => ensureIncidentClosed(world, incident, body),
    readIncident: (number) => readIncident(world, number),
    foldIncident: (incident, into) => foldIncident(world, incident, into),
    readHumanActs: (number) => readHumanActs(world, number),
    ensureComment: (thread, marker, body) => ensureComment(world, thread, {marker, body}),
    readFile: (file, ref) => readFile(world, file, ref),
    readFiles: (wishes) => readFiles(client, path, wishes),
    readHead: (branch) => readHead(world, branch),
    listFiles: (ref, folder) => listFiles(world, ref, folder),
    proposeFiles: (draft) => proposeFiles(world, draft),
    openPull: (draft) => ensurePull(world, draft),
    dispatch: (draft) => dispatch(world, draft),
    commitFiles: (draft) => commitFiles(world, draft),
  };
}
