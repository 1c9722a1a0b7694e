/**
 * One call for each entry that shows that it works when installed: the text of a function of the entry's names.
 * It must give something other than `undefined` or `false`. An entry without a call only has to load.
 *
 * @type {Record<string, string>}
 */
export const calls = {};
