import { defineFrame } from '../frame/define-frame.js';
import type { Frame, FrameItems, Level } from '../frame/frame.js';
import type { Ids } from '../vocabulary/ids.js';

/** A text for tests, the same in both languages. */
export const say = (text: string): { da: string; en: string } => ({ da: text, en: text });

export const cites = [{ source: 'text', section: '1', paraphrase: say('so it is'), compared: '2026-11-24' }];

/** What every item needs and no test is about. */
export const item = <const Id extends string>(id: Id) => ({ id, title: say(id), force: 'should' as const, cites });

const term = (name: string) => ({ name: say(name), meaning: say(name) });

/** A small world: two sides, two purposes, three channels, and a right to ask. */
export const village = defineFrame({
  id: 'village',
  level: 'municipality',
  title: say('Village'),
  sources: { text: { kind: 'policy', title: say('The text') } },
  vocabulary: {
    aims: { wellbeing: term('wellbeing') },
    roles: {
      parent: { ...term('parent'), side: 'home', party: true },
      guardian: { ...term('guardian'), within: 'parent' },
      teacher: { ...term('teacher'), side: 'school', party: true },
    },
    purposes: {
      news: { ...term('news'), serves: ['wellbeing'] },
      quarrel: { ...term('quarrel'), serves: ['wellbeing'], usual: { tension: 'delicate' } },
    },
    channels: {
      note: {
        ...term('note'),
        mode: 'written',
        presence: 'remote',
        timing: 'slow',
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
      },
      chat: {
        ...term('chat'),
        mode: 'written',
        presence: 'remote',
        timing: 'prompt',
        assurance: 'substantial',
        owner: 'school',
        closeness: 2,
        effort: 0,
        addressing: ['one', 'group'],
        allowsReply: true,
        keepsRecord: true,
        openedBy: ['home', 'school'],
        addressedTo: ['home', 'school'],
        reaches: ['platform'],
      },
      visit: {
        ...term('visit'),
        mode: 'oral',
        presence: 'in-person',
        timing: 'live',
        assurance: 'high',
        owner: 'school',
        closeness: 8,
        effort: 5,
        addressing: ['one'],
        allowsReply: true,
        keepsRecord: false,
        openedBy: ['home', 'school'],
        addressedTo: ['home', 'school'],
        reaches: ['platform', 'no-platform', 'paper-only'],
      },
    },
    duties: { 'write-down': term('write down') },
    facts: {
      days: { ...term('days'), kind: 'number', unit: say('days'), usual: 1 },
    },
  },
  offers: ['note', 'chat', 'visit'],
  rules: [
    {
      ...item('talk-quarrels-over'),
      when: { purpose: 'quarrel', act: 'talk' },
      prefer: ['visit'],
      discourage: { mode: 'written' },
    },
    { ...item('news-in-writing'), topic: 'news', when: { purpose: 'news' }, prefer: ['chat'], accept: ['note'] },
  ],
  rights: [{ ...item('both-may-ask'), force: 'must', holders: 'every-party', protects: { act: 'ask' } }],
});

/** A frame that stands on the village, as unchecked data: for what the types would not allow. */
export function local(items: FrameItems, rest: Partial<Frame<Ids>> & { readonly level?: Level } = {}): Frame<Ids> {
  return {
    id: 'local',
    level: 'school',
    title: say('Local'),
    extends: ['village'],
    sources: { text: { kind: 'policy', title: say('The text') } },
    ...items,
    ...rest,
  };
}
