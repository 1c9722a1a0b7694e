import type { Text } from '@samarbejde/core';

/** Something that is told of a law and is not part of these frames, and why. */
export interface LeftOut {
  readonly about: Text;
  readonly why:
    | 'sources-conflict'
    | 'text-not-read'
    | 'not-in-force'
    | 'older-version-only'
    | 'guidance-only'
    | 'bears-on-no-cooperation';
  readonly because: Text;
  /** When it may hold from, where that is announced. */
  readonly announcedFor?: string;
}
