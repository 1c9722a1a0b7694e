/** The keys that a JSON Schema knows at a path, wherever the path leads through lists and alternatives. */
export function knownKeys(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const root = schema;
  let places = [schema];
  for (const key of path) places = places.flatMap((place) => inside(root, place, key));
  return [...new Set(places.flatMap((place) => alternatives(root, place)).flatMap(keysOf))];
}

type Place = Readonly<Record<string, unknown>>;

function inside(root: unknown, place: unknown, key: PropertyKey): readonly unknown[] {
  return alternatives(root, place).flatMap((found) => {
    if (typeof key === 'number') return found['items'] === undefined ? [] : [found['items']];
    const properties = found['properties'];
    if (isPlace(properties) && typeof key === 'string' && Object.hasOwn(properties, key)) return [properties[key]];
    return isPlace(found['additionalProperties']) ? [found['additionalProperties']] : [];
  });
}

/** What a place may be: itself, what it refers to, or one of several. */
function alternatives(root: unknown, place: unknown): readonly Place[] {
  if (!isPlace(place)) return [];
  const reference = place['$ref'];
  const meant = typeof reference === 'string' ? [resolve(root, reference)] : [];
  const choices = Array.isArray(place['anyOf']) ? place['anyOf'] : [];
  return [place, ...[...meant, ...choices].flatMap((choice) => alternatives(root, choice))];
}

function resolve(root: unknown, reference: string): unknown {
  let found = root;
  for (const part of reference.split('/').slice(1)) found = isPlace(found) ? found[part] : undefined;
  return found;
}

function keysOf(place: Place): readonly string[] {
  return isPlace(place['properties']) ? Object.keys(place['properties']) : [];
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
