import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace/packages.mjs';
import { frameRooms, storeys } from './rules.mjs';

/** The folders of core's source. */
export function coreRooms() {
  return readdirSync(join(root, 'packages/core/src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** A room that no rule knows could import anything. */
export function roomsWithoutPlace(rooms) {
  const known = new Set([...storeys.flat(), ...frameRooms]);
  return rooms
    .filter((room) => !known.has(room))
    .map((room) => `packages/core/src/${room} has no place among the storeys of packages/dx/structure/rules.mjs`);
}
