import type { Term } from './term.js';
import type { Text } from './text.js';

/** What is done with a purpose. A conflict may be arranged in writing, must be talked over, and should be recorded. */
export type Act = 'inform' | 'ask' | 'remind' | 'arrange' | 'talk' | 'record' | 'acknowledge' | 'answer' | 'decide';

/** What an act asks of the channel that carries it. */
export interface ActDefinition extends Term {
  /** The other side must be able to answer on the same channel. */
  readonly needsReply: boolean;
  /** What is said must be kept by the channel. */
  readonly needsRecord: boolean;
}

const act = (name: Text, meaning: Text, needs: 'reply' | 'record' | 'nothing'): ActDefinition => ({
  name,
  meaning,
  needsReply: needs === 'reply',
  needsRecord: needs === 'record',
});

/** Every act with its name, its meaning and what it asks of a channel. */
export const acts: Readonly<Record<Act, ActDefinition>> = {
  inform: act(
    { da: 'orientere', en: 'inform' },
    { da: 'Fortælle noget, som den anden bør vide.', en: 'Tell the other party something it should know.' },
    'nothing',
  ),
  ask: act({ da: 'spørge', en: 'ask' }, { da: 'Bede om et svar.', en: 'Ask for an answer.' }, 'reply'),
  remind: act(
    { da: 'minde om', en: 'remind' },
    { da: 'Minde om noget, der er sagt før.', en: 'Bring up again something already said.' },
    'nothing',
  ),
  arrange: act(
    { da: 'aftale tid', en: 'arrange' },
    { da: 'Aftale, hvornår og hvor man taler sammen.', en: 'Agree when and where to talk.' },
    'reply',
  ),
  talk: act(
    { da: 'tale sammen', en: 'talk' },
    { da: 'Tale en sag igennem med hinanden.', en: 'Talk a matter through with each other.' },
    'reply',
  ),
  record: act(
    { da: 'skrive ned', en: 'record' },
    { da: 'Skrive ned, hvad der er sagt eller aftalt.', en: 'Write down what was said or agreed.' },
    'record',
  ),
  acknowledge: act(
    { da: 'kvittere', en: 'acknowledge' },
    { da: 'Fortælle, at noget er modtaget.', en: 'Say that something has been received.' },
    'nothing',
  ),
  answer: act(
    { da: 'svare', en: 'answer' },
    { da: 'Svare på det, der er spurgt om.', en: 'Answer what was asked.' },
    'nothing',
  ),
  decide: act(
    { da: 'afgøre', en: 'decide' },
    { da: 'Meddele, hvad der er afgjort.', en: 'Make known what has been decided.' },
    'nothing',
  ),
};

/** The acts in the order in which they are listed everywhere. */
export const actIds = Object.keys(acts) as readonly Act[]; // The keys of the record above are exactly the acts.
