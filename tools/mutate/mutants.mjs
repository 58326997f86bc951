// The small mistakes that a careful reader could make, put into a source one at a time. Types are left alone: they are erased.
import {parse} from '@babel/parser';

const SWAPS = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '**': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};
const METHODS = {
  some: 'every',
  every: 'some',
  max: 'min',
  min: 'max',
  floor: 'ceil',
  startsWith: 'endsWith',
  find: 'findLast',
};
/** Calls whose removal leaves a value of the same kind. */
const REMOVABLE = new Set(['filter', 'slice', 'toSorted', 'toReversed', 'trimStart', 'trim', 'toLowerCase']);
/** Parts of a node that hold types or names only. */
const TYPES = new Set(['typeAnnotation', 'typeParameters', 'typeArguments', 'returnType', 'superTypeParameters']);

/**
 * Every mutant of a source in its order: what is replaced, by what, and where. `isWording`: it changes only a sentence for
 * people that no rule reads. `at`: where the changed expression begins, which runs whenever any of it does. An entry that was left out says of which table (`entryOf`), and what it is called there.
 */
export function listMutants(text) {
  const tree = parse(text, {sourceType: 'module', plugins: ['typescript']});
  const found = [];
  visit(tree.program, [], (node, above) => {
    const isWording = node.type === 'StringLiteral' && isSentenceOfWhy(node, above);
    for (const one of mutate(node, above, text))
      found.push({line: node.loc.start.line, at: node.start, isWording, ...one});
  });
  return found.sort((a, b) => a.start - b.start || (a.text < b.text ? -1 : 1));
}

/** The source with one mistake. */
export function apply(text, {start, end, text: replacement}) {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** `above`: the nodes around, the nearest first. */
function visit(node, above, see) {
  if (node.type.startsWith('TS') && node.expression === undefined) return;
  if (node.type === 'ImportDeclaration' || node.exportKind === 'type') return;
  see(node, above);
  for (const [key, value] of Object.entries(node)) {
    if (TYPES.has(key) || key === 'loc') continue;
    for (const child of [value].flat()) {
      if (child !== null && typeof child === 'object' && typeof child.type === 'string')
        visit(child, [node, ...above], see);
    }
  }
}

function mutate(node, above, text) {
  const [parent] = above;
  const of = (part) => text.slice(part.start, part.end);
  const replace = (what, by, name) => ({start: what.start, end: what.end, text: by, name});
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const by = SWAPS[node.operator];
      if (by === undefined) return [];
      const start = node.left.end + text.slice(node.left.end, node.right.start).indexOf(node.operator);
      return [{start, end: start + node.operator.length, text: by, name: `${node.operator} to ${by}`}];
    }
    case 'BooleanLiteral':
      return [replace(node, String(!node.value), `to ${!node.value}`)];
    case 'NumericLiteral':
      return [replace(node, String(node.value + 1), `to ${node.value + 1}`)];
    case 'StringLiteral':
      return isName(node, parent) ? [] : [replace(node, node.value === '' ? "'x'" : "''", 'another text')];
    case 'UnaryExpression':
      return node.operator === '!' ? [replace(node, of(node.argument), 'not negated')] : [];
    case 'ConditionalExpression':
      return [replace(node.test, 'true', 'always'), replace(node.test, 'false', 'never')];
    case 'IfStatement':
      return [replace(node.test, 'true', 'always'), replace(node.test, 'false', 'never')];
    case 'ArrayExpression':
      return node.elements
        .filter((one) => one?.type === 'ObjectExpression')
        .map((one) => ({
          start: one.start,
          end: skipComma(text, one.end),
          text: '',
          name: 'an entry left out',
          line: one.loc.start.line,
          entryOf: above.find(({type}) => type === 'VariableDeclarator')?.id.name,
          label: labelOf(one),
        }));
    case 'CallExpression':
      return mutateCall(node, of, replace);
    default:
      return [];
  }
}

function mutateCall(node, of, replace) {
  const {callee} = node;
  if (callee.type !== 'MemberExpression' || callee.computed) return [];
  const {name} = callee.property;
  const by = METHODS[name];
  if (by !== undefined) return [replace(callee.property, by, `${name} to ${by}`)];
  return REMOVABLE.has(name) ? [replace(node, of(callee.object), `without ${name}`)] : [];
}

/** A text that is the name of a property, or a word of a `switch`: an empty one would not even compile. */
function isName(node, parent) {
  return parent?.type === 'SwitchCase' || (parent?.type === 'ObjectProperty' && parent.key === node);
}

/** The first text of an entry: what it is called. */
function labelOf({properties}) {
  return properties.find(({value}) => value?.type === 'StringLiteral')?.value.value ?? '';
}

/** Parts through which a text is still the whole or a piece of what is said. */
const SAYING = new Set(['ConditionalExpression', 'TemplateLiteral']);

/** True for a text that `why` gets, whole, as a piece or by a choice. A text that something is compared with decides, and is none. */
function isSentenceOfWhy(node, above) {
  let part = node;
  for (const outer of above) {
    if (outer.type === 'ObjectProperty') return outer.value === part && outer.key.name === 'why';
    if (outer.type === 'VariableDeclarator') return outer.init === part && outer.id.name === 'why';
    if (!SAYING.has(outer.type) || outer.test === part) return false;
    part = outer;
  }
  return false;
}

function skipComma(text, end) {
  return text.slice(end).match(/^\s*,/)?.[0].length + end || end;
}
