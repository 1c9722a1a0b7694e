import type { Model } from '../compose/model.js';
import type { Text } from '../vocabulary/text.js';
import type { AgreedContact } from './content.js';

/** What a clause is about, and the channels it names, in words. */
export function namesOf(
  model: Model,
  { channels, purposes }: Pick<AgreedContact, 'channels' | 'purposes'>,
): { readonly about: Text; readonly channels: Text } {
  const about =
    purposes === undefined ? undefined : purposes.map((id) => model.words.purposes.get(id)?.name ?? plain(id));
  return {
    about: about === undefined ? { da: 'kontakten', en: 'contact' } : joined(about),
    channels: joined(channels.map((id) => model.words.channels.get(id)?.name ?? plain(id))),
  };
}

function plain(id: string): Text {
  return { da: id, en: id };
}

function joined(names: readonly Text[]): Text {
  return { da: names.map(({ da }) => da).join(', '), en: names.map(({ en }) => en).join(', ') };
}
