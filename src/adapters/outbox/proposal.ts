// A pull request on a laptop: the patch and the words that would be posted, in a folder of its own.
import {toFilesPatch} from '../../domain/patch.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {OpenedPull, ProposalDraft, PullDraft, Written} from '../../ports/code-host.ts';
import type {Workspace} from '../../ports/workspace.ts';

/** Lays `pull-request.md` and `change.patch` under the name of the branch. The number is always 0: nobody gave one. */
export async function proposePatch(
  out: Workspace,
  draft: ProposalDraft,
): Promise<Result<Written & {readonly number: number}>> {
  const folder = `pulls/${draft.branch.replaceAll('/', '-')}`;
  const patch = toFilesPatch(draft.edits);
  const body = `# ${draft.title}\n\n${draft.body}\n`;
  const ref = `${out.directory}/${folder}/pull-request.md`;
  const former = await out.readText(`${folder}/change.patch`);
  if (!former.ok) return former;
  if (former.value === patch) return ok({ref, number: 0, change: 'unchanged'});
  const written = await out.writeText(`${folder}/change.patch`, patch);
  if (!written.ok) return written;
  const told = await out.writeText(`${folder}/pull-request.md`, body);
  return told.ok ? ok({ref, number: 0, change: former.value === null ? 'created' : 'updated'}) : told;
}

/** Lays `pull-request.md` under the name of the branch that it would be opened for. */
export async function describePull(
  out: Workspace,
  {branch, base, title, body}: PullDraft,
): Promise<Result<OpenedPull>> {
  const file = `pulls/${branch.replaceAll('/', '-')}/pull-request.md`;
  const text = `# ${title}\n\nFrom \`${branch}\` to \`${base}\`, as a draft.\n\n${body}\n`;
  const former = await out.readText(file);
  if (!former.ok) return former;
  const opened = {ref: `${out.directory}/${file}`, number: 0, state: 'open'} as const;
  if (former.value === text) return ok({...opened, change: 'unchanged'});
  const written = await out.writeText(file, text);
  return written.ok ? ok({...opened, change: former.value === null ? 'created' : 'updated'}) : written;
}
