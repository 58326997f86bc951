// Jest transformer: removes types with Node's own stripper, so that line numbers stay exact and no compiler is loaded.
import {createHash} from 'node:crypto';
import {stripTypeScriptTypes} from 'node:module';

export default {
  process: (source) => ({code: stripTypeScriptTypes(source, {mode: 'strip'})}),
  getCacheKey: (source, path, options) =>
    createHash('sha1')
      .update([source, path, process.version, String(options.instrument), options.configString].join('\0'))
      .digest('hex'),
};
