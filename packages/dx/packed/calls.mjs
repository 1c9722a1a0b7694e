/**
 * One call for each entry that shows that it works when installed: the text of a function of the entry's names.
 * It must give something other than `undefined` or `false`. An entry without a call only has to load.
 *
 * @type {Record<string, string>}
 */
export const calls = {
  '@samarbejde/core':
    "({ decide, defaultModel }) => decide(defaultModel('2026-11-24'), { purpose: 'conflict', act: 'talk', from: 'teacher', to: ['parent'] }).channels[0]?.channel",
  '@samarbejde/core/parse': '({ parseFrame }) => parseFrame({}).ok === false',
  '@samarbejde/core/picture': "({ drawPath }) => typeof drawPath === 'function'",
  '@samarbejde/conformance':
    '({ checkFlows, readFlow }) => typeof checkFlows === "function" && typeof readFlow === "function"',
  '@samarbejde/conformance/schema': "({ mappingJsonSchema }) => mappingJsonSchema()['title']",
  '@samarbejde/frames': '({ dk }) => dk.id',
  '@samarbejde/cli': '({ exitCodes }) => exitCodes.findings',
};
