import type { EscalationPath } from '../../frame/escalation-path.js';
import type { Frame } from '../../frame/frame.js';
import type { Guarantee } from '../../frame/guarantee.js';
import type { Ids } from '../../vocabulary/ids.js';

// A small system of its own, so that a test says everything that its path stands on.

const compared = '2026-11-24';
const text = (en: string) => ({ da: en, en });
const cites = [{ source: 'policy', section: '1', paraphrase: text('A policy says so.'), compared }];
const term = (en: string) => ({ name: text(en), meaning: text(`${en}.`) });

/** What every path of the small system needs beside its steps. */
export const everyGuarantee: readonly Guarantee[] = [
  { id: 'third-party', title: text('Third party'), force: 'must', kind: 'third-party', roles: ['mediator'], cites },
  { id: 'child-heard', title: text('Child heard'), force: 'must', kind: 'child-heard', duty: 'hear-child', cites },
  { id: 'ask-first', title: text('Ask first'), force: 'must', kind: 'ask-first', duty: 'ask-what-is-hard', cites },
  {
    id: 'authority',
    title: text('Authority'),
    force: 'must',
    kind: 'authority',
    order: ['teacher', 'head', 'council'],
    cites,
  },
  { id: 'safety', title: text('Safety'), force: 'must', kind: 'safety', by: 'staff', do: 'notify', cites },
];

/** A path without a fault: a teacher and a parent, then the head. */
export const soundPath: EscalationPath = {
  id: 'quarrel',
  title: text('Quarrel'),
  force: 'should',
  opens: { purpose: 'quarrel' },
  steps: [
    { id: 'talk', title: text('Talk'), parties: ['parent', 'teacher'], acts: ['arrange', 'talk'] },
    {
      id: 'head',
      title: text('The head'),
      parties: ['parent', 'head'],
      acts: ['ask', 'decide'],
      owes: [{ by: 'head', do: 'answer', within: { n: 5, unit: 'working-day' } }],
      decides: 'head',
    },
  ],
  ends: ['agreed', 'decided', 'unsolved'],
  cites,
};

/** The small system with some paths and guarantees. */
export function systemWith(
  paths: readonly EscalationPath[],
  guarantees: readonly Guarantee[] = everyGuarantee,
): Frame<Ids> {
  return {
    id: 'town',
    level: 'municipality',
    title: text('A town'),
    extends: [],
    sources: { policy: { kind: 'policy', title: text('Policy') } },
    vocabulary: {
      aims: { wellbeing: term('wellbeing') },
      roles: {
        child: { ...term('child'), side: 'child', party: true },
        parent: { ...term('parent'), side: 'home', party: true },
        neighbour: { ...term('neighbour'), side: 'home', party: true },
        staff: { ...term('staff'), side: 'school', party: true },
        teacher: { ...term('teacher'), within: 'staff' },
        head: { ...term('head'), within: 'staff' },
        council: { ...term('council'), side: 'outside' },
        inspector: { ...term('inspector'), side: 'outside' },
        mediator: { ...term('mediator'), side: 'outside' },
      },
      purposes: {
        quarrel: { ...term('quarrel'), serves: ['wellbeing'] },
        complaint: { ...term('complaint'), serves: ['wellbeing'] },
      },
      channels: {
        meeting: {
          ...term('meeting'),
          mode: 'oral',
          presence: 'in-person',
          timing: 'live',
          assurance: 'high',
          owner: 'school',
          closeness: 8,
          effort: 6,
          addressing: ['one', 'group'],
          allowsReply: true,
          keepsRecord: true,
          openedBy: ['child', 'home', 'school', 'outside'],
          addressedTo: ['child', 'home', 'school', 'outside'],
          reaches: ['platform', 'no-platform', 'paper-only'],
        },
      },
      duties: {
        'hear-child': term('hear the child'),
        'ask-what-is-hard': term('ask what is hard'),
        notify: term('notify'),
      },
      subjects: { 'how-to-go-on': term('how to go on') },
    },
    offers: ['meeting'],
    paths,
    guarantees,
  };
}
