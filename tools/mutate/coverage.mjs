// Which places of our sources ran since the last look, by the engine's own counters.
import {Session} from 'node:inspector/promises';

export class Coverage {
  #session;
  #toPath;
  #points;

  /** `points`: offsets by path, each with the number by which it is told. */
  static async begin(toPath, points) {
    const own = new Coverage();
    own.#toPath = toPath;
    own.#points = points;
    own.#session = new Session();
    own.#session.connect();
    await own.#session.post('Profiler.enable');
    await own.#session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
    return own;
  }

  /** Numbers of the places that ran since the last call. */
  async take() {
    const {result} = await this.#session.post('Profiler.takePreciseCoverage');
    return result.flatMap(({url, functions}) => {
      const points = this.#points.get(this.#toPath(url) ?? '');
      return points === undefined ? [] : findReached(points, functions);
    });
  }

  end() {
    this.#session.disconnect();
  }
}

/** The smallest range around a place tells: it is the block that the place is in. */
function findReached(points, functions) {
  const ranges = functions.flatMap((one) => one.ranges);
  return points.flatMap(({offset, number}) => {
    let own = null;
    for (const range of ranges) {
      if (range.startOffset > offset || range.endOffset <= offset) continue;
      const size = range.endOffset - range.startOffset;
      if (own === null || size < own.endOffset - own.startOffset) own = range;
    }
    return own !== null && own.count > 0 ? [number] : [];
  });
}
