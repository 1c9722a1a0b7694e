import type { Citation } from '@samarbejde/core';

/** What a new frame begins with: one rule of its own, and one that replaces a rule of common practice. */
export function starterFrame(id: string, on: string) {
  const cite = (section: string, da: string, en: string): readonly [Citation] => [
    { source: 'policy', section, paraphrase: { da, en }, compared: on },
  ];
  return {
    id,
    level: 'school' as const,
    title: { da: 'Vores skole', en: 'Our school' },
    version: '1',
    extends: ['aalborg', 'common-practice'],
    sources: {
      policy: {
        kind: 'policy' as const,
        title: { da: 'Skolens kommunikationspolitik', en: "The school's communication policy" },
      },
    },
    rules: [
      {
        id: 'wellbeing-by-voice',
        title: { da: 'Trivsel tales igennem', en: 'Wellbeing is talked over' },
        force: 'should' as const,
        when: { purpose: 'wellbeing', act: ['ask', 'talk'] as const, addressing: 'one' as const },
        prefer: ['phone-call', 'meeting'],
        cites: cite('1', 'Et barns trivsel tages mundtligt.', "A child's wellbeing is taken by voice."),
      },
      {
        id: 'illness-by-message',
        title: { da: 'Sygdom meldes i en besked', en: 'Illness is reported in a message' },
        force: 'should' as const,
        when: { purpose: 'absence', fromSide: 'home' as const, act: 'inform' as const },
        prefer: ['platform-message'],
        replaces: ['common-practice/absence-reported-on-the-platform'],
        cites: cite('2', 'Hjemmet skriver til klasselæreren.', 'The home writes to the class teacher.'),
      },
    ],
  };
}

/** The cases of a new frame: each rule where it holds, and where it does not. */
export function starterCases(id: string, on: string) {
  return {
    frame: id,
    on,
    cases: [
      {
        id: 'a-worried-mother',
        name: {
          da: 'En mor vil gerne høre, hvordan barnet har det i klassen',
          en: 'A mother would like to hear how her child is doing in class',
        },
        situation: { purpose: 'wellbeing', act: 'ask', from: 'custody-holder', to: ['class-teacher'] },
        expect: {
          channels: { 'phone-call': 'preferred', meeting: 'preferred' },
          because: ['wellbeing-by-voice'],
          notBecause: ['illness-by-message'],
        },
      },
      {
        id: 'ill-this-morning',
        name: { da: 'Barnet er vågnet med feber', en: 'The child woke up with a fever' },
        situation: { purpose: 'absence', act: 'inform', from: 'custody-holder', to: ['class-teacher'] },
        expect: {
          channels: { 'platform-message': 'preferred' },
          because: ['illness-by-message'],
          notBecause: ['wellbeing-by-voice'],
        },
      },
    ],
  };
}
