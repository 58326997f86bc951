// How a verb of the command line is declared: its words here, its code loaded only when it is called.
import type {Command} from 'commander';
import type {Io} from './io.ts';

/** A verb: its parsed options and operands to an exit code. */
export type Verb = (io: Io, options: never, operands: readonly string[]) => Promise<number>;

/** Makes the action of a verb from what loads its code. */
export type Run = (load: () => Promise<Verb>) => (...given: unknown[]) => Promise<void>;

/** A verb that throws instead of ending the process, so that the exit code stays ours. */
export function verb(parent: Command, usage: string, description: string): Command {
  const command = parent.command(usage).description(description);
  nameUnknownFirst(command);
  return command.exitOverride().allowExcessArguments(false).copyInheritedSettings(parent);
}

/** A mistyped option is named itself, with what was probably meant, and not the required one that is missing for it. */
function nameUnknownFirst(command: Command): void {
  const parse = command.parseOptions.bind(command);
  command.parseOptions = (args) => {
    const parsed = parse(args);
    if (parsed.unknown.length > 0) for (const option of command.options) option.mandatory = false;
    return parsed;
  };
}
