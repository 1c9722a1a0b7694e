const words = {
  da: {
    title: 'Kravene',
    other: 'På engelsk: [requirements.md](requirements.md).',
    intro: [
      'Det, som standardmodellen kræver af forløb mellem skole og hjem: Aalborgs fire pejlemærker, og almindelig praksis, hvor de tier.',
      'Siden er skrevet ud fra de samme data, som `samarbejde check` bruger, og forløbene under hvert krav bliver prøvet hver gang.',
      '`samarbejde explain ID` viser det samme i terminalen.',
    ],
    columns: ['krav', 'vægt', 'bygger på', 'id'],
    case: ['forløb', 'i en proces', 'i en log'],
    force: { must: 'skal', should: 'bør' },
    level: { law: 'lov', guidance: 'vejledning', municipality: 'kommune', school: 'skole' },
    origin: { requirement: 'stillet som krav', duty: 'følger af en pligt med frist' },
    scope: { case: 'prøves på hvert forløb', files: 'prøves på alle filer under ét' },
    wayOut: 'Vejen ud',
    later: (n) => (n === 1 ? 'en arbejdsdag senere' : `${n} arbejdsdage senere`),
    result: {
      pass: 'holdt',
      fail: 'brudt',
      open: 'åbent',
      'not-applicable': 'ikke relevant',
      'not-assessed': 'ikke vurderet',
    },
  },
  en: {
    title: 'The requirements',
    other: 'In Danish: [krav.md](krav.md).',
    intro: [
      "What the default model requires of courses between school and home: Aalborg's four guideposts, and common practice where they are silent.",
      'The page is written from the same data that `samarbejde check` uses, and the courses under each requirement are tried every time.',
      '`samarbejde explain ID` shows the same in the terminal.',
    ],
    columns: ['requirement', 'force', 'rests on', 'id'],
    case: ['course', 'in a process', 'in a log'],
    force: { must: 'must', should: 'should' },
    level: { law: 'law', guidance: 'guidance', municipality: 'municipality', school: 'school' },
    origin: { requirement: 'stated as a requirement', duty: 'follows from a duty with a deadline' },
    scope: { case: 'asked of every course', files: 'asked of all files together' },
    wayOut: 'The way out',
    later: (n) => (n === 1 ? 'one working day later' : `${n} working days later`),
    result: {
      pass: 'kept',
      fail: 'broken',
      open: 'open',
      'not-applicable': 'not applicable',
      'not-assessed': 'not assessed',
    },
  },
};

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** The address of a heading that is an id, as Markdown hosts make it. */
const anchorOf = (id) => `#${id.replaceAll('/', '')}`;

/** The page of everything that a model requires, in one language: title, claim, pattern, and courses with known answers. */
export function requirementsPage(model, { requirements, cases, explainRequirement, acts, standardFacts }, locale) {
  const say = words[locale];
  const nameOf = (kind, id) => model.words[kind].get(id)?.name[locale] ?? id;
  const sections = ({ cites }) => cites.map(({ section }) => section).join(', ');

  const stepText = ({ after = 0, from = [], to = [], act, purpose, channel, facts = {} }) => {
    const roles = (ids) => ids.map((id) => nameOf('roles', id)).join(', ');
    const when = after > 0 ? `${say.later(after)}: ` : '';
    const by = channel === undefined ? '' : `, ${nameOf('channels', channel)}`;
    const unusual = Object.entries(facts).filter(([fact, value]) => !isUsual(fact, value));
    const stated = unusual.map(([fact, value]) => `\`${fact}: ${value}\``);
    const about = [purpose === undefined ? '' : nameOf('purposes', purpose), ...stated].filter((part) => part !== '');
    return `${when}${roles(from)} → ${roles(to)}: **${acts[act].name[locale]}** (${about.join(', ')})${by}`;
  };
  const isUsual = (fact, value) => standardFacts[fact]?.usual === value;

  const caseRow = ({ shows, course, inFlow, inLog }) =>
    row([`${shows[locale]}<br>${course.map(stepText).join('<br>')}`, say.result[inFlow], say.result[inLog]]);

  const one = (requirement) => {
    const { mark, pattern, span } = requirement;
    const { id, title, force, level, scope, origin, within, cites, remedy } = mark;
    const own = cases.filter((each) => each.requirement === id);
    const [sentence, ...events] = explainRequirement(
      model,
      { pattern, span, scope, ...(within === undefined ? {} : { within }) },
      locale,
    ).split('\n');
    return [
      `## \`${id}\``,
      '',
      `**${title[locale]}.** ${say.force[force]}, ${say.level[level]}, ${say.origin[origin]}, ${say.scope[scope]}.`,
      '',
      ...cites.flatMap(({ section, paraphrase }) => [`> **${section}** ${paraphrase[locale]}`, '']),
      sentence,
      '',
      ...events.map((line) => `- ${line}`),
      '',
      `${say.wayOut}: ${remedy[locale]}`,
      '',
      row(say.case),
      row(say.case.map(() => '---')),
      ...own.map(caseRow),
      '',
    ];
  };

  return [
    `# ${say.title}`,
    '',
    ...say.intro,
    say.other,
    '',
    row(say.columns),
    row(say.columns.map(() => '---')),
    ...requirements.map(({ mark }) =>
      row([mark.title[locale], say.force[mark.force], sections(mark), `[\`${mark.id}\`](${anchorOf(mark.id)})`]),
    ),
    '',
    ...requirements.flatMap(one),
  ].join('\n');
}
