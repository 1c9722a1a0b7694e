import { agreementSchemaVersion } from '../../agreement/agreement.js';
import type { AgreementMigrationCode } from '../../agreement/issue-code.js';
import { failure, type Issue, type Result, success } from '../../result.js';

type Path = Issue['path'];
type Shape = Readonly<Record<string, unknown>>;
type MigrationIssue = Issue<AgreementMigrationCode>;

/** A document one version on, or what of it cannot be carried over. */
interface Migrated {
  readonly document: Shape;
  readonly issues: readonly MigrationIssue[];
}

/** For each older version, how a document in it becomes one in the next. */
const migrations: Readonly<Record<number, (document: Shape) => Migrated>> = { 1: fromVersion1 };

/** Brings a document up to the version that is read today, or says why it cannot be. What is no document is left as it is. */
export function migrate(input: unknown): Result<unknown, AgreementMigrationCode> {
  if (!isShape(input)) return success(input);
  const version = input['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return failure([{ code: 'unknown-schema', params: { newest: agreementSchemaVersion }, path: ['schemaVersion'] }]);
  }
  if (version > agreementSchemaVersion) {
    return failure([
      { code: 'newer-schema', params: { version, newest: agreementSchemaVersion }, path: ['schemaVersion'] },
    ]);
  }
  let document = input;
  for (let at = version; at < agreementSchemaVersion; at++) {
    const next = migrations[at]?.(document);
    if (next === undefined) throw new Error(`there is no migration from version ${at}`);
    if (next.issues.length > 0) return failure(next.issues);
    document = { ...next.document, schemaVersion: at + 1 };
  }
  return success(document);
}

/**
 * In version 1 an action had one owner and a place in people's own words, and contact went by one channel. A place that is
 * not a setting cannot be told from a name or an address, so people have to say which setting it was.
 */
function fromVersion1(document: Shape): Migrated {
  const issues: MigrationIssue[] = [];
  const events = listIn(document, 'events').map((event, index) => {
    const content = isShape(event) ? event['content'] : undefined;
    if (!isShape(event) || !isShape(content)) return event;
    const at = ['events', index, 'content'];
    const actions = listIn(content, 'actions').map((action, clause) =>
      action1(action, [...at, 'actions', clause], issues),
    );
    return { ...event, content: { ...content, actions, contact: listIn(content, 'contact').map(contact1) } };
  });
  const { kind, id, template } = document;
  return { document: { ...given({ kind, id, template }), events }, issues };
}

function action1(action: unknown, path: Path, issues: MigrationIssue[]): unknown {
  if (!isShape(action)) return action;
  const { by, place, ...rest } = action;
  if (place !== undefined && place !== 'home' && place !== 'school') {
    issues.push({ code: 'cannot-migrate', params: { field: 'place', version: 1 }, path: [...path, 'place'] });
  }
  return { ...rest, by: inList(by), ...given({ setting: place }) };
}

function contact1(contact: unknown): unknown {
  if (!isShape(contact)) return contact;
  const { channel, ...rest } = contact;
  return { ...rest, channels: inList(channel) };
}

function inList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function listIn(shape: Shape, key: string): readonly unknown[] {
  const value = shape[key];
  return Array.isArray(value) ? value : [];
}

function given(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
