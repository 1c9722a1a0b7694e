import type { Citation, Locale } from '@samarbejde/core';
import type { Finding } from '../../../finding/finding.js';
import { findingMeanings } from '../../../finding/finding-meanings.js';
import { findingTitles } from '../../../finding/finding-titles.js';
import type { Report } from '../../report.js';
import { citedPlace, supportOf } from '../naming.js';
import { requirementLines } from '../results.js';
import { ruleIdOf } from '../said.js';
import { label } from '../words.js';
import { inMarkdown, message } from './message.js';

/** What the rules of a run are made from: requirements that were asked, and whatever else was found. */
interface RuleContent {
  readonly id: string;
  readonly title: string;
  readonly force: 'must' | 'should' | undefined;
  readonly cites: readonly Citation[];
  /** What it means, where no source says it. */
  readonly meaning?: string;
  readonly remedy: string;
  readonly tags: readonly string[];
}

/** The rules that a run knows, each once, sorted by id. */
export function rulesOf(report: Report, locale: Locale) {
  const contents = new Map<string, RuleContent>();
  for (const finding of report.findings) contents.set(ruleIdOf(finding), ofFinding(finding, locale));
  for (const { requirement } of requirementLines(report)) {
    const { id, title, force, cites, remedy, level, kind } = requirement;
    contents.set(id, { id, title: title[locale], force, cites, remedy: remedy[locale], tags: [level, kind] });
  }
  return [...contents.values()]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((content) => rule(content, locale));
}

function ofFinding(finding: Finding, locale: Locale): RuleContent {
  const [basis] = finding.because;
  return {
    id: ruleIdOf(finding),
    title: (basis?.title ?? findingTitles[finding.code])[locale],
    force: basis?.force,
    cites: basis?.cites ?? [],
    ...(basis === undefined ? { meaning: findingMeanings[finding.code][locale] } : {}),
    remedy: finding.remedy[locale],
    tags: [finding.code],
  };
}

function rule({ id, title, force, cites, meaning, remedy, tags }: RuleContent, locale: Locale) {
  const sources = cites.map((citation) => ({
    said: citation.paraphrase[locale],
    at: [citedPlace(citation), supportOf(citation, locale)].filter((part) => part !== '').join(', '),
  }));
  const means = meaning === undefined ? [] : [meaning];
  const plain = [
    ...means,
    ...sources.map(({ said, at }) => `${said} (${at})`),
    `${label('wayOut', locale)}: ${remedy}`,
  ];
  const marked = [
    ...means.map(inMarkdown),
    ...sources.map(({ said, at }) => `> ${inMarkdown(said)}  \n> — ${inMarkdown(at)}`),
    `**${label('wayOut', locale)}:** ${inMarkdown(remedy)}`,
  ];
  return {
    id,
    shortDescription: message(title),
    fullDescription: message(sources[0]?.said ?? meaning ?? title),
    help: { ...message(plain.join('\n')), markdown: marked.join('\n\n') },
    defaultConfiguration: { level: force === 'must' ? 'error' : force === 'should' ? 'warning' : 'note' },
    properties: { tags: force === undefined ? tags : [...tags, force] },
  };
}
