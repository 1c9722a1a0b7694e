import type { Model } from '../compose/model.js';
import { settledVerdicts } from '../engine/decision.js';
import { actIds } from '../vocabulary/act.js';
import { type FactDefinition, standardFactIds } from '../vocabulary/fact.js';

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

/** The schemas of the lines that `samarbejde decide` and `samarbejde plan` read and write. */
export interface LineSchemas {
  readonly situation: JsonSchema;
  readonly decision: JsonSchema;
  readonly matter: JsonSchema;
  readonly plan: JsonSchema;
}

const ids = { type: 'array', items: { type: 'string' } } as const;
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const oneOf = (values: Iterable<string>): JsonSchema => ({ type: 'string', enum: [...values] });
const draft = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Gives the JSON Schemas of a model's lines: what `decide` and `plan` read, with the model's own words, and what they
 * write.
 *
 * @example
 * ```ts
 * import { defaultModel, lineSchemas } from '@samarbejde/core';
 *
 * lineSchemas(defaultModel('2026-11-24')).situation['required']; // => ['purpose', 'from', 'to', 'act']
 * ```
 */
export function lineSchemas(model: Model): LineSchemas {
  const matter = matterProperties(model);
  return {
    situation: line('samarbejde decide: in', ['purpose', 'from', 'to', 'act'], { ...matter, act: oneOf(actIds) }),
    matter: line('samarbejde plan: in', ['purpose', 'from', 'to'], matter),
    decision: { $schema: draft, title: 'samarbejde decide: out', anyOf: [answer(decisionProperties), faultLine] },
    plan: { $schema: draft, title: 'samarbejde plan: out', anyOf: [answer(planProperties), faultLine] },
  };
}

/** An unknown key is an issue on the way in. */
function line(title: string, required: readonly string[], properties: JsonSchema): JsonSchema {
  return {
    $schema: draft,
    title,
    type: 'object',
    properties: { id: orNull({ type: 'string' }), ...properties },
    required,
    additionalProperties: false,
  };
}

function matterProperties(model: Model): JsonSchema {
  const role = oneOf(model.words.roles.keys());
  const facts = factProperties(model, standardFactIds);
  const recipientFacts = factProperties(model, ['reach', 'language']);
  const declared = declaredProperties(model);
  const ofRecipient = Object.entries(declared).map(([name, schema]) => [
    name,
    model.words.facts.get(name)?.perRecipient === true ? schema : ({ type: 'null' } as const),
  ]);
  const recipient = {
    type: 'object',
    properties: { role, ...recipientFacts, facts: factsOf(Object.fromEntries(ofRecipient)) },
    required: ['role'],
    additionalProperties: false,
  };
  return {
    purpose: oneOf(model.words.purposes.keys()),
    from: { anyOf: [role, { type: 'array', items: role, minItems: 1 }] },
    to: { type: 'array', items: { anyOf: [role, recipient] }, minItems: 1 },
    ...facts,
    facts: factsOf(declared),
  };
}

function factsOf(properties: JsonSchema): JsonSchema {
  return orNull({ type: 'object', properties, additionalProperties: false });
}

function factProperties(model: Model, names: readonly string[]): JsonSchema {
  return Object.fromEntries(
    names.flatMap((name) => {
      const fact = model.words.facts.get(name);
      return fact === undefined ? [] : [[name, orNull(valueSchema(fact))]];
    }),
  );
}

function declaredProperties(model: Model): JsonSchema {
  const standard: readonly string[] = standardFactIds;
  return factProperties(
    model,
    [...model.words.facts.keys()].filter((name) => !standard.includes(name)),
  );
}

function valueSchema(fact: FactDefinition): JsonSchema {
  return fact.kind === 'number' ? { type: 'number' } : oneOf(Object.keys(fact.values));
}

const assumed = { type: 'object', additionalProperties: { type: ['string', 'number'] } } as const;

const channelLine = {
  type: 'object',
  properties: {
    channel: { type: 'string' },
    verdict: oneOf([...settledVerdicts, 'undetermined']),
    because: ids,
    defer: {
      type: 'object',
      properties: { until: { type: 'string' }, because: ids, missing: ids },
      required: ['until', 'because'],
    },
    missing: ids,
    possible: { type: 'array', items: oneOf(settledVerdicts) },
  },
  required: ['channel', 'verdict', 'because'],
} as const;

const dutyLine = {
  type: 'object',
  properties: {
    duty: { type: 'string' },
    by: { type: 'string' },
    params: { type: 'object' },
    because: ids,
    missing: ids,
  },
  required: ['duty', 'by', 'because'],
} as const;

const decisionProperties = {
  channels: { type: 'array', items: channelLine },
  assumed,
  duties: { type: 'array', items: dutyLine },
} as const;

const wayLine = {
  type: 'object',
  properties: {
    recipient: { type: 'integer', minimum: 0 },
    role: { type: 'string' },
    channel: orNull({ type: 'string' }),
    fallbacks: ids,
    ...decisionProperties,
  },
  required: ['recipient', 'role', 'channel', 'fallbacks', 'channels', 'duties'],
} as const;

const planProperties = {
  purpose: { type: 'string' },
  because: ids,
  steps: {
    type: 'array',
    items: {
      type: 'object',
      properties: { act: oneOf(actIds), together: orNull({ type: 'string' }), ways: { type: 'array', items: wayLine } },
      required: ['act', 'together', 'ways'],
    },
  },
  unreached: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        recipient: { type: 'integer', minimum: 0 },
        role: { type: 'string' },
        step: { type: 'integer', minimum: 0 },
        why: oneOf(['out-of-reach', 'held-back']),
        because: ids,
      },
      required: ['recipient', 'role', 'step', 'why', 'because'],
    },
  },
  first: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        role: { type: 'string' },
        act: oneOf(actIds),
        because: ids,
        channel: orNull({ type: 'string' }),
        fallbacks: ids,
        ...decisionProperties,
      },
      required: ['role', 'act', 'because', 'channel', 'fallbacks', 'channels', 'duties'],
    },
  },
  missing: ids,
  assumed,
} as const;

/** Readers must ignore keys that they do not know, so nothing is closed on the way out. */
function answer(properties: JsonSchema): JsonSchema {
  const required = Object.keys(properties).filter((key) => key !== 'assumed' && key !== 'missing');
  return { type: 'object', properties: { id: { type: 'string' }, text: { type: 'string' }, ...properties }, required };
}

const faultLine = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    line: { type: 'integer', minimum: 1 },
    issues: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: { code: { type: 'string' }, path: { type: 'array' }, params: { type: 'object' } },
        required: ['code', 'path', 'params'],
      },
    },
  },
  required: ['line', 'issues'],
} as const;
