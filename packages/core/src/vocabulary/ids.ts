/**
 * The ids that a frame adds, or that a model knows, as unions of literals. They make a misspelt channel a compile
 * error; they do not exist at run time.
 */
export interface Ids {
  readonly role: string;
  readonly purpose: string;
  readonly channel: string;
  readonly fact: string;
  readonly duty: string;
}

/** The ids of a frame that adds no words of its own. */
export interface NoIds {
  readonly role: never;
  readonly purpose: never;
  readonly channel: never;
  readonly fact: never;
  readonly duty: never;
}
