import type { Guarantee } from '@samarbejde/core';
import { pageOn } from '../citing.js';

const cite = pageOn('research');

/** The words that the guarantees need. A system has them under the same ids. */
interface LadderWords<Role extends string> {
  readonly role: Role | 'third-party';
  readonly purpose: never;
  readonly channel: never;
  readonly fact: never;
  readonly duty: 'ask-what-makes-it-hard' | 'hear-child';
}

/**
 * What research says that every ladder holds, in any school system: a third party on request, an adult who asks first, the child
 * heard, and authority that does not fall along the order that the system has.
 */
export function guaranteesOfLadders<Role extends string>(
  order: readonly [Role, Role, ...Role[]],
): readonly Guarantee<LadderWords<Role>>[] {
  return [
    {
      id: 'third-party-at-every-step',
      title: { da: 'Enhver part kan bede om en tredjepart', en: 'Any party can ask for a third party' },
      force: 'should',
      kind: 'third-party',
      roles: ['third-party'],
      cites: cite(
        'Glasl: konfliktens ni trin',
        'Fra det tredje trin hjælper det, at en udenforstående er med.',
        'From the third stage on it helps that an outsider joins.',
      ),
    },
    {
      id: 'adults-ask-first',
      title: { da: 'En voksen spørger først, hvad der gør det svært', en: 'An adult first asks what makes it hard' },
      force: 'should',
      kind: 'ask-first',
      duty: 'ask-what-makes-it-hard',
      cites: cite(
        'Greene: børn gør det godt, hvis de kan',
        'Man løser et problem sammen og begynder med at spørge, hvad der står i vejen.',
        'One solves a problem together and begins by asking what stands in the way.',
      ),
    },
    {
      id: 'child-heard-before-it-is-decided',
      title: {
        da: 'Barnet bliver hørt, før der afgøres noget om det',
        en: 'The child is heard before anybody decides about it',
      },
      force: 'should',
      kind: 'child-heard',
      duty: 'hear-child',
      cites: cite(
        'Greene: løs problemet sammen',
        'Et problem løses sammen med barnet, ikke hen over hovedet på det.',
        'A problem is solved together with the child, not over its head.',
      ),
    },
    {
      id: 'authority-does-not-fall',
      title: { da: 'Myndigheden falder ikke fra trin til trin', en: 'Authority does not fall from step to step' },
      force: 'should',
      kind: 'authority',
      order,
      cites: cite(
        'Glasl: konfliktens ni trin',
        'Jo mere fastlåst en konflikt er, jo mere myndighed skal der til.',
        'The more stuck a conflict is, the more authority is needed.',
      ),
    },
  ];
}
