// The issue that says that everything is stopped: why, and who lifts it how.
import type {SafeText} from '../domain/ids.ts';
import {inlineCode, join, md, prose} from './markdown.ts';

/** The words of the stop sign; its marker is put behind them by whoever writes it. */
export function renderStopSign(reason: SafeText): string {
  return join(
    [
      md`**Nothing but notes happens in this repository until a person lifts this.**`,
      md`Why: ${prose(reason)}`,
      md`Whoever may write lifts it with ${inlineCode('/aftermath resume')} as a comment. Closing this issue alone lifts nothing: the state branch holds the other sign.`,
    ],
    '\n\n',
  );
}
