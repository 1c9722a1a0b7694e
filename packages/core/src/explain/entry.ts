import { deadlineIn } from '../decide/deadline-in.js';
import type { ChannelRule } from '../frame/channel-rule.js';
import type { ItemKind, Level } from '../frame/frame.js';
import type { Requirement } from '../frame/requirement.js';
import type { When } from '../frame/when.js';
import type { Citation } from '../vocabulary/citation.js';
import type { Locale, Text } from '../vocabulary/text.js';
import type { Entry, ItemEntry, SectionEntry } from './look-up.js';
import { choiceOfChannels, whenPhrase } from './pattern.js';
import { capital } from './phrase.js';
import { explainRequirement } from './requirement.js';

/** What each kind of item is called. */
export const kindNames: Readonly<Record<ItemKind, Text>> = {
  rules: { da: 'kanalregel', en: 'channel rule' },
  courses: { da: 'forløb', en: 'course' },
  duties: { da: 'pligt', en: 'duty' },
  rights: { da: 'ret', en: 'right' },
  mandates: { da: 'bemyndigelse', en: 'mandate' },
  knowledge: { da: 'viden', en: 'knowledge' },
  positions: { da: 'position', en: 'position' },
  principles: { da: 'princip', en: 'principle' },
  parameters: { da: 'parameter', en: 'parameter' },
  settings: { da: 'valgt værdi', en: 'setting' },
  hours: { da: 'træffetid', en: 'contact hours' },
  requirements: { da: 'krav til forløb', en: 'requirement' },
  paths: { da: 'optrapningsvej', en: 'escalation path' },
  agreements: { da: 'aftaletype', en: 'kind of agreement' },
  guarantees: { da: 'garanti', en: 'guarantee' },
};

/** What each level is called. */
export const levelNames: Readonly<Record<Level, Text>> = {
  law: { da: 'lov', en: 'law' },
  guidance: { da: 'vejledning', en: 'guidance' },
  municipality: { da: 'kommune', en: 'municipality' },
  school: { da: 'skole', en: 'school' },
  class: { da: 'klasse', en: 'class' },
  case: { da: 'den enkelte sag', en: 'the single case' },
};

/** An entry of the model in prose: what it is, what it says, and where it comes from. */
export function explainEntry(entry: Entry, locale: Locale): string {
  if (entry.kind === 'term') return `${capital(entry.name[locale])} (\`${entry.id}\`): ${entry.meaning[locale]}`;
  return entry.kind === 'section' ? sectionText(entry, locale) : itemText(entry, locale);
}

function itemText(entry: ItemEntry, locale: Locale): string {
  const force = { must: { da: 'skal', en: 'must' }, should: { da: 'bør', en: 'should' } }[entry.force][locale];
  const head = `${entry.title[locale]} (\`${entry.id}\`)`;
  const place = `${capital(kindNames[entry.of][locale])}, ${levelNames[entry.level][locale]}, ${force}`;
  return [head, place, ...saysOf(entry, locale), ...entry.cites.map((cited) => citationLine(cited, locale))].join('\n');
}

function saysOf(entry: ItemEntry, locale: Locale): readonly string[] {
  const { item, model } = entry;
  if (entry.of === 'requirements') return requirementLines(item as Requirement, entry, locale); // The entry says so.
  const patterned: { readonly when?: When; readonly protects?: When } = item as typeof item & {
    when?: When;
    protects?: When;
  };
  const when = patterned.when ?? patterned.protects;
  const condition =
    when === undefined ? [] : [`${{ da: 'Når', en: 'When' }[locale]} ${whenPhrase(when, model.words, locale)}.`];
  if (entry.of !== 'rules') return condition;
  const rule: ChannelRule = item; // The entry says that it is a rule.
  const effects: readonly (readonly [keyof ChannelRule, Text])[] = [
    ['prefer', { da: 'Foretrækker', en: 'Prefers' }],
    ['accept', { da: 'Egner sig', en: 'Accepts' }],
    ['discourage', { da: 'Fraråder', en: 'Advises against' }],
    ['forbid', { da: 'Må ikke bruges', en: 'Forbids' }],
  ];
  return [
    ...condition,
    ...effects.flatMap(([key, name]) => {
      const choice =
        key === 'prefer' || key === 'accept' || key === 'discourage' || key === 'forbid' ? rule[key] : undefined;
      return choice === undefined ? [] : [`${name[locale]}: ${choiceOfChannels(choice, model.words, locale)}.`];
    }),
    ...(rule.defer === undefined
      ? []
      : [
          `${{ da: 'Vent med', en: 'Wait with' }[locale]}: ${choiceOfChannels(rule.defer.channels, model.words, locale)}.`,
        ]),
  ];
}

function requirementLines(item: Requirement, { model }: ItemEntry, locale: Locale): readonly string[] {
  const { pattern, span, scope, remedy } = item;
  const within = pattern.kind === 'response' ? deadlineIn(model, pattern.within) : undefined;
  const said = {
    pattern,
    ...(span === undefined ? {} : { span }),
    ...(scope === undefined ? {} : { scope }),
    ...(within === undefined ? {} : { within }),
  };
  return [
    explainRequirement(model, said, locale),
    `${{ da: 'Vejen ud', en: 'The way out' }[locale]}: ${remedy[locale]}`,
  ];
}

/** A citation in a line: source and section, what it says, when it was compared, how many say so. */
export function citationLine(cited: Citation, locale: Locale): string {
  const support =
    cited.support === undefined
      ? ''
      : {
          da: `; ${cited.support.institutions} af ${cited.support.of} institutioner`,
          en: `; ${cited.support.institutions} of ${cited.support.of} institutions`,
        }[locale];
  const compared = { da: `sammenholdt ${cited.compared}`, en: `compared ${cited.compared}` }[locale];
  return `— ${cited.source}, ${cited.section}: ${cited.paraphrase[locale]} (${compared}${support})`;
}

function sectionText(entry: SectionEntry, locale: Locale): string {
  const carried = { da: 'Båret af', en: 'Carried by' }[locale];
  return [
    `${entry.id} (${entry.source}): ${entry.paraphrase[locale]}`,
    `${carried}:`,
    ...entry.carriedBy.map((one) => `- \`${one.id}\`, ${kindNames[one.of][locale]}: ${one.title[locale]}`),
  ].join('\n');
}
