// The verbs on recorded states: checkpoints and the ways back to one, the memory's own health, and the rescue.
import {type Command, Option} from 'commander';
import {CHECKPOINT_TYPES, ROLLBACK_SCOPES} from '../../domain/effect.ts';
import {type Run, verb} from './verb.ts';

/** Checkpoints, rollback and restore. */
export function addCheckpoints(program: Command, run: Run): void {
  const repo = ['--repo <dir>', 'the repository; defaults to the current directory'] as const;
  const checkpoint = verb(program, 'checkpoint', 'recorded states of the working tree').helpCommand(false);
  verb(checkpoint, 'create', 'record the present with all uncommitted work, touching none of it')
    .addOption(new Option('--type <type>', 'why it is made').choices(CHECKPOINT_TYPES).default('manual'))
    .option('--note <text>', 'what to remember about it')
    .option('--commit <sha>', 'record this commit instead of the present, as after a green run')
    .option('--branch <name>', 'the branch that the commit is of')
    .option(...repo)
    .option('--json', 'print the record')
    .action(run(async () => (await import('./checkpoint.ts')).runCheckpointCreate));
  verb(checkpoint, 'list', 'list checkpoints, newest first')
    .option(...repo)
    .option('--json', 'print id, type, commit, branch and standing of each')
    .action(run(async () => (await import('./checkpoint.ts')).runCheckpointList));
  verb(checkpoint, 'validate [id...]', 'hash every file again and compare; all checkpoints, or those named')
    .option('--quick', 'look at refs, records and manifests only, not at files')
    .option(...repo)
    .option('--json', 'print every finding')
    .action(run(async () => (await import('./checkpoint.ts')).runCheckpointValidate));
  verb(checkpoint, 'cleanup', 'remove what the policy does not keep any longer')
    .option('--dry-run', 'say what would be removed')
    .option(...repo)
    .option('--json', 'print what was removed')
    .action(run(async () => (await import('./checkpoint.ts')).runCheckpointCleanup));
  verb(program, 'revert', 'prepare and prove the revert of a commit, outside of your checkout')
    .requiredOption('--culprit <sha>', 'the commit that is to be taken back')
    .option('--base <branch>', "the branch that it broke; defaults to the remote's default branch")
    .option('--remote <name>', 'name or address of the repository', 'origin')
    .option('--push', 'push the branch aftermath/revert/<sha>; nothing is opened or merged')
    .option('--dry-run', 'write nothing, not even the patch')
    .option(...repo)
    .option('--json', 'print outcome, files and commits')
    .action(run(async () => (await import('./revert.ts')).runRevert));
  verb(program, 'rollback', 'take the working tree back to a checkpoint; the present is saved first')
    .alias('restore')
    .requiredOption('--to <id>', 'id of the checkpoint')
    .addOption(new Option('--scope <scope>', 'what is taken back').choices(ROLLBACK_SCOPES).default('full'))
    .option('--only <glob...>', 'these paths, folders or globs alone')
    .option('--dry-run', 'print every change as a diff and write nothing')
    .option('--or-older', 'when it is damaged, take the newest valid one before it')
    .option('--undo-finished', 'take back also what was finished since')
    .option(...repo)
    .option('--json', 'print what changed and what was kept')
    .action(run(async () => (await import('./rollback.ts')).runRollback));
}

/** The state verbs and the rescue. */
export function addState(program: Command, run: Run): void {
  const state = verb(program, 'state', 'the memory of a laptop: whole, or not').helpCommand(false);
  const folder = ['--state <dir>', 'folder of the memory; defaults to .aftermath/outbox in the repository'] as const;
  const repo = ['--repo <dir>', 'the repository it belongs to; defaults to the current directory'] as const;
  verb(state, 'validate', 'check digests, form, meaning, and what documents say of each other')
    .option(...folder)
    .option(...repo)
    .option('--json', 'print every finding with its layer, place and severity')
    .action(run(async () => (await import('./state.ts')).runStateValidate));
  verb(state, 'repair', 'back up, then mend what can be mended without a guess')
    .option('--dry-run', 'say what would be done')
    .option(...folder)
    .option(...repo)
    .option('--json', 'print what was done and what is left')
    .action(run(async () => (await import('./state.ts')).runStateRepair));
  verb(state, 'merge <from>', 'bring in everything of another folder or of a backup')
    .option('--dry-run', 'say which documents would change')
    .option(...folder)
    .option(...repo)
    .option('--json', 'print the names of the documents that changed')
    .action(run(async () => (await import('./state.ts')).runStateMerge));
  verb(state, 'backup', 'write everything into one file that proves itself')
    .option('--out <file>', 'the file; defaults to .backups in the folder')
    .option('--check <file>', 'prove that a backup is whole and compare the state with it, instead of writing one')
    .option(...folder)
    .option(...repo)
    .option('--json', 'print where it lies, or what differs')
    .action(run(async () => (await import('./state.ts')).runStateBackup));
  verb(program, 'rescue', 'save what can be saved when the policy, the memory or git itself is broken; change nothing')
    .option('--out <dir>', 'where to; defaults to .aftermath-rescue- and the time')
    .option('--repo <dir>', 'the repository; defaults to the current directory')
    .option('--json', 'print what was saved, what was not, and the next steps')
    .action(run(async () => (await import('./rescue.ts')).runRescue));
}
