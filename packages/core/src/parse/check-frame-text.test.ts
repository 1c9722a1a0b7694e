import { describe, expect, it } from 'vitest';
import { aalborg, commonPractice, explain } from '../index.js';
import { type CheckedFrameText, checkCasesText, checkFrameText } from './index.js';

const frames = [aalborg, commonPractice];
const on = '2026-11-24';

const head = `id: our-school
level: school
title: { da: Vores skole, en: Our school }
extends: [aalborg, common-practice]
sources:
  policy: { kind: policy, title: { da: Politik, en: Policy } }
`;
const cites = `    cites:
      - source: policy
        section: "1"
        compared: "2026-11-24"
        paraphrase: { da: Ring., en: Call. }
`;
const rule = (id: string, more: string): string => `  - id: ${id}
    title: { da: Ring, en: Call }
    force: should
${cites}${more}`;

function faultsOf({ issues }: CheckedFrameText): readonly string[] {
  return issues.map(({ code, place }) => `${place?.line ?? '-'}:${place?.column ?? '-'} ${code}`);
}

const check = (text: string, withFrames?: readonly string[]) =>
  checkFrameText(text, {
    frames,
    on,
    file: 'our-school.yaml',
    ...(withFrames === undefined ? {} : { with: withFrames }),
  });

describe('The text of a frame', () => {
  it('gives the frame when nothing is wrong', () => {
    const checked = check(`${head}rules:\n${rule('call', '    prefer: [phone-call]\n')}`);
    expect(checked).toMatchObject({ ok: true, issues: [], frame: { id: 'our-school' } });
  });

  it('may be JSON, with Windows line ends and a byte order mark', () => {
    const frame = {
      id: 'our-school',
      level: 'school',
      title: { da: 'Vores', en: 'Our' },
      sources: {},
      offers: ['fax'],
    };
    const checked = check(`\uFEFF${JSON.stringify(frame, null, 2).replaceAll('\n', '\r\n')}`);
    expect(faultsOf(checked)).toEqual(['10:5 unknown-id']);
  });

  it('has its shape checked first, every fault at its place', () => {
    const text = `${head}rules:\n${rule('call', '    when: { act: tlak }\n    preferr: [phone-call]\n    prefer: []\n')}`;
    expect(faultsOf(check(text))).toEqual(['16:18 not-one-of', '17:5 unknown-key', '18:13 list-too-short']);
  });

  it('breaks where it is no YAML', () => {
    expect(faultsOf(check('id: x\n  level: [school\n')).map((fault) => fault.split(' ')[1])).toContain('yaml-syntax');
    expect(faultsOf(check('id: a\nid: b\n'))).toEqual(['2:1 yaml-syntax']);
    expect(check('').ok).toBe(false);
    expect(faultsOf(check('{"id": "x"'))[0]).toContain('yaml-syntax');
  });

  it('may not grow by aliases, nor be of any length', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n`;
    expect(faultsOf(check(bomb))).toEqual(['1:1 yaml-syntax']);
    expect(faultsOf(check('x'.repeat(5_000_001)))).toEqual(['1:1 too-large']);
  });
});

describe('What a frame’s author gets wrong is found, with its place and a way out', () => {
  const said = (checked: CheckedFrameText): string => checked.issues.map((issue) => explain(issue, 'en')).join('\n');

  it('a rule that contradicts another authority of its level', () => {
    const rival = `${head.replace('our-school', 'a-municipality').replace('level: school', 'level: municipality')}rules:\n${rule('no-meetings', '    when: { purpose: misunderstanding, act: talk }\n    forbid: [meeting]\n')}`;
    const checked = check(rival);
    expect(faultsOf(checked)[0]).toBe('8:5 contradiction-at-level');
    expect(said(checked)).toContain('say the opposite of the channel `meeting`');
  });

  it('two rules of one frame that say the opposite in the same situations', () => {
    const asked = '    when: { purpose: absence, act: inform, fromSide: home }\n';
    const text = `${head}rules:\n${rule('call', `${asked}    prefer: [phone-call]\n`)}${rule('never-call', `${asked}    forbid: [phone-call]\n`)}`;
    const checked = check(text);
    expect(faultsOf(checked)).toEqual(['18:5 contradiction-in-frame']);
    expect(said(checked)).toContain('`never-call` forbids the channel `phone-call`, and `call` recommends it');
    const exception = text.replace(
      'act: inform, fromSide: home }\n    forbid',
      'act: ask, fromSide: home }\n    forbid',
    );
    expect(check(exception).issues).toEqual([]);
  });

  it('a key that cannot stand there, and a word that nobody has', () => {
    const keys = check(`${head}rules:\n${rule('call', '    wenn: {}\n    qqqqqqqq: 1\n    prefer: [phone-call]\n')}`);
    expect(said(keys)).toContain('Did you mean `when`?');
    expect(said(keys)).toContain('Here may stand ');
    const comma = check(`${head.replace('en: Policy }', 'en: Policy, for all }')}rules: []\n`);
    expect(said(comma)).toContain('A text with a comma in it stands in quotes.');
    const words = check(
      `${head}rules:\n${rule('call', '    when: { from: zzzzzzzzzzzzzzz }\n    prefer: [phone-call]\n')}`,
    );
    expect(said(words)).toContain('Use one that is there, or add it under `vocabulary.roles`.');
  });

  it('a frame for another vocabulary', () => {
    const text = `${head.replace('[aalborg, common-practice]', '[norge]')}rules:\n${rule('call', '    when: { from: foresatt }\n    prefer: [telefon]\n')}`;
    const checked = check(text);
    expect(faultsOf(checked)).toContain('4:11 missing-frame');
    expect(faultsOf(checked)).toContain('16:19 unknown-id');
    expect(said(checked)).toContain('`norge`, which is not there');
  });

  it('a rule that cites a source that is not listed', () => {
    const checked = check(
      `${head}rules:\n${rule('call', '    prefer: [phone-call]\n').replace('source: policy', 'source: polisy')}`,
    );
    expect(faultsOf(checked)).toEqual(['12:17 unknown-source']);
    expect(said(checked)).toContain('It lists `policy`');
  });

  it('versions of one provision that overlap', () => {
    const text = `${head}rules:\n${rule('call', '    until: "2026-12-31"\n    prefer: [phone-call]\n')}${rule('call', '    from: "2026-12-01"\n    prefer: [meeting]\n')}`;
    const checked = check(text);
    expect(faultsOf(checked)).toEqual(['18:5 overlapping-versions']);
    expect(said(checked)).toContain('Let the first end the day before the next begins');
  });

  it('dates that leave a gap', () => {
    const text = `${head}rules:\n${rule('call', '    until: "2026-11-30"\n    prefer: [phone-call]\n')}${rule('call', '    from: "2026-12-02"\n    prefer: [meeting]\n')}`;
    const checked = check(text);
    expect(faultsOf(checked)).toEqual(['18:5 gap-between-versions']);
    expect(said(checked)).toContain('the days between are not covered');
  });

  it('a replacement of nothing, a must from below, a right taken away', () => {
    const text = `${head}rules:\n${rule('call', '    replaces: [common-practice/urgent-by-fone]\n    prefer: [phone-call]\n')}${rule('silence', '    when: { fromSide: home }\n    forbid: every-channel\n')}`;
    const found = faultsOf(check(text));
    expect(found).toEqual(['16:16 replaces-nothing']);
    const alone = check(
      `${head}rules:\n${rule('silence', '    when: { fromSide: home }\n    forbid: every-channel\n')}`,
    );
    expect(alone.issues.map(({ code }) => code)).toContain('right-taken-away');
    expect(new Set(alone.issues.map(({ place }) => place?.line))).toEqual(new Set([8]));
  });

  it('a path that ends nowhere', () => {
    const text = `${head}paths:
  - id: ladder
    title: { da: Vejen, en: The way }
    force: should
${cites}    opens: { purpose: concern }
    steps:
      - id: teacher
        title: { da: Læreren, en: The teacher }
        parties: [custody-holder, teacher]
        acts: [talk]
        next: [leeder]
    ends: [decided]
`;
    expect(faultsOf(check(text))).toEqual(['18:9 dead-end', '22:16 unknown-step']);
  });
});

describe('The text of cases', () => {
  it('knows where every case stands', () => {
    const text = `frame: our-school
on: "2026-11-24"
cases:
  - id: a
    name: { da: Et, en: One }
    expect: { channels: { phone-call: preferred } }
`;
    const read = checkCasesText(text);
    expect(read.ok).toBe(true);
    expect(read.placeOf(['cases', 0, 'expect', 'channels', 'phone-call'])).toEqual({ line: 6, column: 39 });
    expect(read.placeOf(['cases', 0, 'expect', 'nowhere'])).toEqual({ line: 6, column: 13 });
  });

  it('has its faults placed', () => {
    const read = checkCasesText('frame: x\non: y\ncases:\n  - id: a\n    nmae: {}\n');
    expect(read.issues.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`)).toEqual([
      '4:5 missing-key',
      '4:5 missing-key',
      '5:5 unknown-key',
    ]);
    expect(checkCasesText('[').issues.map(({ code }) => code)).toContain('yaml-syntax');
  });
});
