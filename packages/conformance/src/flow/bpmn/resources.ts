import { type Element, type ElementReader, typeOf } from './element.js';

const GROUP = /^\s*group\(\s*([^()]{1,200})\s*\)\s*$/;

/** The groups that the standard's own resource roles name. What names one person is left out. */
export function groupsOf(read: ElementReader, element: Element): readonly string[] {
  return read.many(element, 'resources').flatMap((role) => {
    if (typeOf(role) === 'HumanPerformer') return [];
    const resource = read.one(role, 'resourceRef');
    const name = resource === undefined ? undefined : read.text(resource, 'name');
    return name === undefined || name === '' ? groupOfExpression(read, role) : [name];
  });
}

function groupOfExpression(read: ElementReader, role: Element): readonly string[] {
  const assignment = read.one(role, 'resourceAssignmentExpression');
  const expression = assignment === undefined ? undefined : read.one(assignment, 'expression');
  const group = GROUP.exec(expression === undefined ? '' : (read.text(expression, 'body') ?? ''));
  return group?.[1] === undefined ? [] : group[1].split(',').map((name) => name.trim());
}
