import { composeModel } from '../compose/compose-model.js';
import type { Model } from '../compose/model.js';
import type { ChannelRule } from '../frame/channel-rule.js';
import { defineFrame } from '../frame/define-frame.js';
import type { Frame, FrameItems, Level } from '../frame/frame.js';
import type { Item } from '../frame/item.js';
import { valueOf } from '../result.js';
import type { ChannelDefinition } from '../vocabulary/channel.js';
import type { Ids } from '../vocabulary/ids.js';

// A village with two roles, two purposes and three channels: small enough that a planted fault is the only one.

export const on = '2026-11-24';
const text = { da: 'Et ord', en: 'A word' };
const term = { name: text, meaning: text };

/** What every item carries, whatever it says. */
export function item(id: string, force: Item['force'] = 'should'): Item {
  return { id, title: text, force, cites: [{ source: 'policy', section: '1', compared: on, paraphrase: text }] };
}

const channel = (capabilities: Partial<ChannelDefinition>): ChannelDefinition => ({
  ...term,
  mode: 'written',
  presence: 'remote',
  timing: 'prompt',
  assurance: 'low',
  owner: 'school',
  closeness: 1,
  effort: 1,
  addressing: ['one', 'group', 'all'],
  allowsReply: true,
  keepsRecord: true,
  openedBy: ['home', 'school'],
  addressedTo: ['home', 'school'],
  reaches: ['platform', 'no-platform', 'paper-only'],
  ...capabilities,
});

const sources = { policy: { title: text, kind: 'policy' as const } };

/** The village's words, with a rule that accepts every channel for everything, and a right that everybody holds. */
export function village(
  items: FrameItems<Ids> = {},
  channels: Readonly<Record<string, ChannelDefinition>> = {},
): Frame<Ids> {
  const accepted: ChannelRule = { ...item('anything-goes'), accept: 'every-channel' };
  return defineFrame<string, string, string, string, string>({
    id: 'village',
    level: 'municipality',
    title: text,
    sources,
    vocabulary: {
      aims: { peace: term },
      roles: { carer: { ...term, side: 'home', party: true }, tutor: { ...term, side: 'school', party: true } },
      purposes: { news: { ...term, serves: ['peace'] }, quarrel: { ...term, serves: ['peace'] } },
      channels: {
        call: channel({ mode: 'oral', closeness: 3 }),
        mail: channel({}),
        visit: channel({ effort: 4 }),
        ...channels,
      },
      facts: { days: { kind: 'number', ...term, unit: text, usual: 1 } },
    },
    offers: ['call', 'mail', 'visit', ...Object.keys(channels)],
    ...items,
    rules: [accepted, ...(items.rules ?? [])],
    rights: items.rights ?? [{ ...item('being-heard'), holders: 'every-party' }],
  });
}

/** A frame of another level that stands on the village's. */
export function beside(id: string, level: Level, items: FrameItems<Ids>): Frame<Ids> {
  return { id, level, title: text, sources, extends: ['village'], ...items };
}

export function composed(...frames: readonly Frame<Ids>[]): Model {
  return valueOf(composeModel(frames, { on }));
}

export { channel as villageChannel };
