import { dirname, relative } from 'node:path';
import { root } from '../workspace/packages.mjs';

const packageOf = (file) => relative(root, file).split('/')[1];

function relativeModule(from, file) {
  const path = relative(dirname(from), file).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}

/**
 * Says from which module an example takes a name.
 *
 * A public function is shown as a user meets it. One that only its own package uses has an example too, which names the
 * package for simplicity; its names come from the files that hold them.
 */
export function moduleFinder({ open, inner }, example) {
  const folder = packageOf(example.file);
  const isNear = ({ module }) => module.split('/')[1] === folder;
  const ownerIsPublic = open.some((item) => item.name === example.owner && isNear(item));
  const innerModule = (name) => {
    const found = inner.find((item) => item.name === name && packageOf(item.file) === folder);
    return found && relativeModule(example.file, found.file);
  };

  return (name, module) => {
    const known = open.filter((item) => item.name === name);
    if (module === undefined) return (known.find(isNear) ?? known[0])?.module ?? innerModule(name);
    if (ownerIsPublic || known.some((item) => item.module === module)) return module;
    return module.startsWith(`@samarbejde/${folder}`) ? (innerModule(name) ?? module) : module;
  };
}
