/** Makes up logs to measure with: the same ones each time, and never kept in the repository. */

const channels = ['platform-message', 'phone-call', 'meeting', 'platform-calendar', 'sms'];
const purposes = ['everyday', 'wellbeing', 'absence', 'concern', 'conflict'];
const kinds = ['ask', 'answer', 'inform', 'remind'];
const text = 'En kort besked om ugens skema, så alle ved, hvad der sker på onsdag.';

function pseudoRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Rows of a log: `openCases` cases are busy at a time, and each is left after some events. */
export function* rows(count, openCases = 5000) {
  const random = pseudoRandom(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const cases = Array.from({ length: openCases }, (_, index) => index);
  let nextCase = openCases;
  let at = Date.UTC(2025, 7, 11, 6);
  for (let number = 0; number < count; number += 1) {
    at += Math.floor(random() * 20_000);
    const place = Math.floor(random() * openCases);
    if (random() < 0.1) cases[place] = nextCase++;
    yield {
      id: `message-${String(number).padStart(9, '0')}`,
      case: `thread-${String(cases[place]).padStart(9, '0')}`,
      time: new Date(at).toISOString(),
      act: pick(kinds),
      channel: pick(channels),
      purpose: pick(purposes),
      from: random() < 0.5 ? 'teacher' : 'parent',
      sensitive: random() < 0.1,
      text,
    };
  }
}

export const columns = {
  case: 'case',
  time: 'time',
  activity: 'act',
  id: 'id',
  keep: ['channel', 'purpose', 'from', 'sensitive'],
};

const json = (row) => `${JSON.stringify(row)}\n`;
const csv = (row) =>
  `${Object.values(row)
    .map((cell) => (typeof cell === 'string' && /[,"]/.test(cell) ? `"${cell}"` : cell))
    .join(',')}\n`;
const xes = (row) => {
  const { case: name, time, ...rest } = row;
  const attributes = Object.entries(rest).map(([key, value]) => `    <string key="${key}" value="${value}"/>\n`);
  return `<trace>\n  <string key="concept:name" value="${name}"/>\n  <event>\n    <date key="time:timestamp" value="${time}"/>\n${attributes.join('')}  </event>\n</trace>\n`;
};

const writers = {
  'json-lines': { head: '', row: json, foot: '' },
  csv: { head: 'id,case,time,act,channel,purpose,from,sensitive,text\n', row: csv, foot: '' },
  xes: { head: '<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="2.0">\n', row: xes, foot: '</log>\n' },
};

/** The bytes of a log, as a stream gives them. */
export function* chunks(format, count, openCases) {
  const { head, row: write, foot } = writers[format];
  let pending = head;
  for (const row of rows(count, openCases)) {
    pending += write(row);
    if (pending.length > 65_536) {
      yield Buffer.from(pending);
      pending = '';
    }
  }
  yield Buffer.from(pending + foot);
}
