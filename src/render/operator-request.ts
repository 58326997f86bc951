// A question to the operators as Markdown: what is open, how to say it, and what silence means.
import {printCommand} from '../domain/command.ts';
import {REASONS} from '../domain/decision.ts';
import type {OperatorRequest, OptionDeed} from '../domain/operator-request.ts';
import {table} from './blocks.ts';
import {cellCode, inlineCode, join, type Markdown, md, prose} from './markdown.ts';
import {countWords, timeWords} from './words.ts';

const DEED_WORDS = {
  retry: 'Run the failed jobs once more',
  'approve-revert': 'Open the revert pull request that is proposed',
  'approve-rollback': 'Open the rollback that is proposed',
  'propose-revert': 'Propose to take the commit back; it needs an approval then',
  skip: 'Set the item aside and tell what waits for it',
  requeue: 'Put the item back to pending: the environment failed, not the work',
  abort: 'Stop the plan of this branch',
} as const satisfies Record<OptionDeed, string>;

/** The question with its options in rank order, the default, and when it ends. */
export function operatorRequest(request: OperatorRequest): Markdown {
  const rows = request.options.map(({number, deed, command, risk}) => [
    md`${number}`,
    prose(DEED_WORDS[deed]),
    prose(risk),
    cellCode(printCommand(command)),
  ]);
  const [first] = request.options;
  return join(
    [
      md`**A person decides.** ${prose(REASONS[request.because])} (${inlineCode(request.because)})`,
      table([md`Option`, md`What it does`, md`Risk`, md`Say`], rows),
      md`Write the command on a line of its own, or ${inlineCode(`/aftermath recover ${first.number}`)} with the number of an option. The first is the one we would try first.`,
      md`Without an answer until ${prose(timeWords(request.until))} nothing is done: silence chooses no option. Question ${inlineCode(request.id)}.`,
    ],
    '\n\n',
  );
}

/** That there is a question, in one line, for places with little room. */
export function operatorRequestLine({id, options, until}: OperatorRequest): Markdown {
  const ways = prose(countWords(options.length, 'way'));
  return md`**A person decides.** ${inlineCode('/aftermath recover')} lists ${ways}; without an answer until ${prose(timeWords(until))} nothing is done. Question ${inlineCode(id)}.`;
}
