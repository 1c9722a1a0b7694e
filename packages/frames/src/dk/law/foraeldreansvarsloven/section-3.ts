import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('foraeldreansvarsloven');

/**
 * Section 3: with joint custody, significant decisions need agreement, and the parent with whom the child lives decides the
 * overall matters of daily life. With shared residence (§ 18 a) these need agreement too. The act lists no such matters.
 */
export const section3: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'significant-decisions-need-agreement',
      title: {
        da: 'Ved fælles forældremyndighed kan ingen træffe væsentlige beslutninger alene',
        en: 'With joint custody nobody makes significant decisions alone',
      },
      force: 'must',
      holders: ['custody-holder'],
      action: 'decide',
      subjects: ['significant-decision-alone'],
      when: { facts: { custody: 'joint' } },
      answer: 'no',
      cites: cite(
        '§ 3, stk. 1, 1. pkt.',
        'Har forældrene fælles forældremyndighed, skal de være enige om det væsentlige.',
        'Parents with joint custody must agree on what is significant.',
      ),
    },
    {
      id: 'residence-parent-decides-daily-life',
      title: {
        da: 'Den, barnet bor hos, bestemmer de overordnede forhold i det daglige',
        en: 'The parent with whom the child lives decides the overall matters of daily life',
      },
      force: 'must',
      holders: ['custody-holder'],
      action: 'decide',
      subjects: ['daily-life-decision-alone'],
      when: { facts: { residence: 'with-this-parent' } },
      answer: 'yes',
      cites: cite(
        '§ 3, stk. 1, 2. pkt.',
        'Bopælsforælderen kan afgøre overordnede forhold i barnets daglige liv.',
        "The residence parent can decide overall matters of the child's daily life.",
      ),
    },
    {
      id: 'shared-residence-needs-agreement-on-daily-life',
      title: {
        da: 'Ved delt bopæl skal forældrene også være enige om det daglige',
        en: 'With shared residence the parents must agree on daily life too',
      },
      force: 'must',
      holders: ['custody-holder'],
      action: 'decide',
      subjects: ['daily-life-decision-alone'],
      when: { facts: { residence: 'shared' } },
      answer: 'no',
      cites: cite(
        '§ 3, stk. 1, 3. pkt., og § 18 a',
        'Har barnet delt bopæl, kræver også de overordnede forhold i det daglige enighed.',
        'Where residence is shared, the overall matters of daily life need agreement too.',
      ),
    },
  ],
  duties: [
    {
      id: 'custody-holders-agree',
      title: { da: 'Forældrene bliver enige om det væsentlige', en: 'The parents agree on what is significant' },
      force: 'must',
      by: 'custody-holder',
      do: 'agree-with-other-custody-holder',
      when: {
        purpose: ['consent', 'transition'],
        act: 'decide',
        from: 'custody-holder',
        importance: 'important',
        facts: { custody: 'joint' },
      },
      cites: cite(
        '§ 3, stk. 1, 1. pkt.',
        'Væsentlige beslutninger kræver enighed mellem forældre med fælles forældremyndighed.',
        'Significant decisions need agreement between parents with joint custody.',
      ),
    },
  ],
};
