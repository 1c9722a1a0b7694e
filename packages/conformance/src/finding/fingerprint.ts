import type { Finding } from './finding.js';

/**
 * What makes two findings of different runs the same one: kind, item, flow and element, and nothing that moves when the
 * file around them changes. Readable, so that a baseline can be reviewed.
 */
export function fingerprintOf({
  code,
  because,
  location,
  params,
}: Pick<Finding, 'code' | 'because' | 'location' | 'params'>): string {
  const about = because[0]?.id ?? String(params['id'] ?? params['row'] ?? '');
  const of = String(params['channel'] ?? params['role'] ?? params['word'] ?? params['field'] ?? '');
  return [code, about, of, location.flow ?? '', location.element ?? ''].map(encodeURIComponent).join('/');
}

/** A finding with its fingerprint. */
export function finding(parts: Omit<Finding, 'fingerprint'>): Finding {
  return { ...parts, fingerprint: fingerprintOf(parts) };
}
