/**
 * Checks the rules for imports over a tree of files: which folder may import which, where each package may be imported, and
 * what the pure folders must not use. It reads the syntax tree, so it never takes comments or sentences for code.
 */
import path from 'node:path';
import { parseAst } from 'vitest/node';

/** The files of a repository: path from its root, with `/`, to content. */
export type Tree = ReadonlyMap<string, string>;

/** Each folder imports itself and the folders before it. */
const order = ['data', 'knowledge', 'dialogs', 'src'];
const pure = order.slice(0, -1);
/** Folders outside of that order. They may import all folders in it. No folder in it imports them. */
const outside = ['test', 'bench', 'scripts', 'manifest'];

/** The floors of `src`, lowest first. A folder or file imports only itself and what is on a lower floor. */
const floors = [
  ['config', 'clock', 'locale'],
  ['http', 'storage'],
  ['bot'],
  ['teams', 'webchat'],
  ['cli', 'server'],
  ['main'],
];

/** Package → the folders that may import it. A package not named here is free within `src`. */
const keptTo: readonly { packages: RegExp; folders: readonly string[] }[] = [
  { packages: /^(zod|fuse\.js|date-fns)$/, folders: ['knowledge', 'dialogs', 'src'] },
  {
    packages: /^(botbuilder.*|botframework-.*|@microsoft\/teams-ai)$/,
    folders: ['src/bot', 'src/teams', 'src/webchat'],
  },
  { packages: /^preact$/, folders: ['src/webchat/widget'] },
  { packages: /^esbuild$/, folders: ['src/webchat'] },
];

/** The code that runs in the user's browser. It is bundled, so it may use JSX. Code that Node runs must not import it. */
const widget = 'src/webchat/widget/';
/** Packages that may reach the browser. The page is handed data that the server has checked, so it needs no zod. */
const browserPackages = /^(preact|fuse\.js|date-fns)$/;

/** Packages that must not be imported at their root, each with the reason. */
const betterPath: Readonly<Record<string, string>> = {
  zod: 'zod/v4 is the one we use',
  'date-fns': 'import the one function by its own path, the index takes a second to load',
};

/** What `data` holds: JSON; and the corpus, which people read and correct line by line. */
const dataFiles = /^data\/(.+\.json|corpus\/(.+\.tsv|README\.md))$/;

/** Dependencies that no file imports, each with the reason. */
const neverImported: Readonly<Record<string, string>> = {
  openai: 'a peer that @microsoft/teams-ai insists on',
};

/** Names that a pure folder must not use. With them an answer would depend on the machine or the time. */
const impureGlobals = [
  'process',
  'Buffer',
  'require',
  '__dirname',
  '__filename',
  'fetch',
  'performance',
  'localStorage',
];
const impureMembers = [
  'Date.now',
  'Math.random',
  'globalThis.crypto',
  'globalThis.process',
  'crypto.randomUUID',
  'crypto.getRandomValues',
];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];

interface Import {
  specifier: string;
  /** Whether it imports only types. Such an import is gone when the program runs. */
  typeOnly: boolean;
  /** The file in the tree, for a relative import. */
  file?: string;
}

interface Module {
  imports: Import[];
  impurities: string[];
}

type Node = { type: string } & Record<string, unknown>;

/**
 * All breaches of the rules in a tree.
 *
 * @param tree every file that belongs to the repository
 * @param dependencies the names under `dependencies` of its package.json
 * @returns one line for each breach, with the file, the import or name, and the rule; empty if there is none
 */
export function breaches(tree: Tree, dependencies: readonly string[]): string[] {
  const modules = new Map<string, Module>();
  for (const [file, content] of tree) {
    if (/\.[cm]?tsx?$/.test(file)) modules.set(file, read(file, content));
  }
  const found: string[] = [];
  for (const [file, module] of modules) found.push(...moduleBreaches(file, module, tree));
  found.push(...notForBrowsers(modules));
  found.push(...cycles(modules));
  found.push(...unused(modules, dependencies));
  for (const [file, content] of tree) {
    if (file.startsWith('data/') && !dataFiles.test(file))
      found.push(`${file}: data/ holds only JSON, and the corpus as TSV with its README`);
    found.push(...machineTraces(file, content));
  }
  return found;
}

function moduleBreaches(file: string, module: Module, tree: Tree): string[] {
  const found: string[] = [];
  const folder = top(file);
  for (const { specifier, file: target } of module.imports) {
    if (specifier.startsWith('.')) {
      if (target === undefined || !tree.has(target))
        found.push(`${file}: imports ${specifier}, which is not there`);
      else if (!mayImport(folder, top(target)))
        found.push(`${file}: imports ${target}, which is not to its left`);
      else found.push(...floorBreaches(file, target));
      continue;
    }
    if (outside.includes(folder) || !order.includes(folder)) continue;
    if (specifier.startsWith('node:')) {
      if (pure.includes(folder))
        found.push(`${file}: imports ${specifier}; ${folder}/ must run in a browser`);
      continue;
    }
    const name = packageName(specifier);
    const rule = keptTo.find(({ packages }) => packages.test(name));
    const folders = rule?.folders ?? ['src'];
    if (!folders.some(allowed => file.startsWith(`${allowed}/`)))
      found.push(`${file}: imports ${specifier}; ${name} is kept to ${folders.join(', ')}`);
    const better = betterPath[specifier];
    if (better !== undefined) found.push(`${file}: imports ${specifier}; ${better}`);
  }
  if (pure.includes(folder))
    for (const impurity of module.impurities)
      found.push(`${file}: uses ${impurity}; only src/ knows a clock, chance or the machine`);
  return found;
}

/** An import within `src` that does not lead to a lower floor. */
function floorBreaches(file: string, target: string): string[] {
  const [from, to] = [subjectIn(file), subjectIn(target)];
  if (from === undefined || to === undefined || from === to) return [];
  const floorOf = (subject: string) => floors.findIndex(floor => floor.includes(subject));
  const missing = [from, to].find(subject => floorOf(subject) === -1);
  if (missing !== undefined) return [`${file}: src/${missing} has no floor; add it to \`floors\``];
  return floorOf(to) < floorOf(from)
    ? []
    : [`${file}: imports ${target}, which is not on a lower floor of src`];
}

/** `bot` for `src/bot/bot.ts`, `config` for `src/config.ts`; undefined outside of `src`. */
function subjectIn(file: string): string | undefined {
  return /^src\/([^/.]+)/.exec(file)?.[1];
}

/** Breaches around the widget: all that it imports must run in a browser, and code that Node runs must not import it. */
function notForBrowsers(modules: ReadonlyMap<string, Module>): string[] {
  const found: string[] = [];
  const reached = new Set([...modules.keys()].filter(file => file.startsWith(widget)));
  for (const file of reached)
    for (const { specifier, typeOnly, file: target } of modules.get(file)?.imports ?? []) {
      if (typeOnly) continue;
      if (target !== undefined) reached.add(target);
      else if (!browserPackages.test(packageName(specifier)))
        found.push(`${file}: imports ${specifier}; ${widget} reaches it, and runs in a browser`);
    }
  for (const [file, { imports }] of modules) {
    if (file.startsWith(widget) || !file.startsWith('src/')) continue;
    if (file.endsWith('x')) found.push(`${file}: JSX is kept to ${widget}; Node runs the rest as it is`);
    for (const { typeOnly, file: target } of imports)
      if (!typeOnly && target?.startsWith(widget))
        found.push(`${file}: imports ${target}, which runs in a browser`);
  }
  return found;
}

function mayImport(from: string, to: string): boolean {
  if (from === to || outside.includes(from)) return true;
  const [left, right] = [order.indexOf(to), order.indexOf(from)];
  if (right === -1) return true;
  return left !== -1 && left < right;
}

function top(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function read(file: string, content: string): Module {
  const module: Module = { imports: [], impurities: [] };
  const declared = new Set<string>();
  const program = parseAst(content, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  visit(program as unknown as Node, undefined, (node, parent) => {
    const specifier = importedFrom(node);
    if (specifier !== undefined) {
      const typeOnly =
        node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type';
      module.imports.push({
        specifier,
        typeOnly,
        ...(specifier.startsWith('.') && { file: path.posix.join(path.posix.dirname(file), specifier) }),
      });
    }
    if (node.type === 'Identifier' && declares(node, parent)) declared.add(String(node.name));
    const impurity = impurityOf(node, parent);
    if (impurity !== undefined) module.impurities.push(impurity);
  });
  module.impurities = module.impurities.filter(name => !declared.has(name));
  return module;
}

function importedFrom(node: Node): string | undefined {
  if (!/^(Import(Declaration|Expression)|Export(All|Named)Declaration|TSImportType)$/.test(node.type))
    return undefined;
  const source = node.source as { value?: unknown } | null | undefined;
  return typeof source?.value === 'string' ? source.value : undefined;
}

function impurityOf(node: Node, parent: Node | undefined): string | undefined {
  switch (node.type) {
    case 'MemberExpression': {
      const [object, property] = [node.object as Node, node.property as Node];
      if (object.type !== 'Identifier') return undefined;
      const named = `${String(object.name)}.${String(node.computed === true ? property.value : property.name)}`;
      return impureMembers.includes(named) ? named : undefined;
    }
    case 'NewExpression': {
      const callee = node.callee as Node;
      const noArguments = (node.arguments as unknown[]).length === 0;
      return callee.type === 'Identifier' && callee.name === 'Date' && noArguments ? 'new Date()' : undefined;
    }
    case 'CallExpression': {
      const callee = node.callee as Node;
      if (callee.type !== 'Identifier') return undefined;
      if (callee.name === 'Date') return 'Date()';
      return timers.includes(String(callee.name)) ? String(callee.name) : undefined;
    }
    case 'AwaitExpression':
      return 'await';
    case 'Identifier':
      return impureGlobals.includes(String(node.name)) && isReference(node, parent)
        ? String(node.name)
        : undefined;
    default:
      return undefined;
  }
}

/** False where an identifier only names something: a property, a parameter, a declaration, a type. */
function isReference(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined || parent.type.startsWith('TS')) return false;
  switch (parent.type) {
    case 'MemberExpression':
      return parent.object === node || parent.computed === true;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.value === node;
    default:
      return !declares(node, parent);
  }
}

/** True where an identifier declares a name in the file. */
function declares(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return false;
  if (parent.type === 'VariableDeclarator') return parent.id === node;
  if (/Function/.test(parent.type)) return parent.id === node || (parent.params as unknown[]).includes(node);
  return /^(Import|Export)\w*Specifier$/.test(parent.type);
}

function visit(
  node: Node,
  parent: Node | undefined,
  each: (node: Node, parent: Node | undefined) => void,
): void {
  each(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && typeof (child as Node).type === 'string')
        visit(child as Node, node, each);
    }
  }
}

/**
 * Each import cycle once: cycles between files, and cycles between the files and subfolders of one folder. Imports of types
 * count too, because a reader must follow them.
 */
function cycles(modules: ReadonlyMap<string, Module>): string[] {
  const files = new Map<string, Set<string>>();
  const siblings = new Map<string, Set<string>>();
  const add = (graph: Map<string, Set<string>>, from: string, to: string) =>
    graph.set(from, (graph.get(from) ?? new Set()).add(to));
  for (const [file, { imports }] of modules)
    for (const { file: target } of imports) {
      if (target === undefined || !modules.has(target)) continue;
      add(files, file, target);
      const [from, to] = [file.split('/'), target.split('/')];
      const depth = from.findIndex((name, at) => name !== to[at]);
      // `order` says what the folders of the root may import.
      if (depth > 0) add(siblings, from.slice(0, depth + 1).join('/'), to.slice(0, depth + 1).join('/'));
    }
  return [
    ...cyclesIn(files),
    ...cyclesIn(siblings).filter(cycle => !cycle.every(member => modules.has(member))),
  ].map(cycle => `import cycle: ${cycle.join(' → ')}`);
}

function cyclesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const walk = (node: string): void => {
    state.set(node, 'open');
    trail.push(node);
    for (const target of graph.get(node) ?? []) {
      if (state.get(target) === 'open') found.push([...trail.slice(trail.indexOf(target)), target]);
      else if (!state.has(target)) walk(target);
    }
    trail.pop();
    state.set(node, 'done');
  };
  for (const node of graph.keys()) if (!state.has(node)) walk(node);
  return found;
}

function unused(modules: ReadonlyMap<string, Module>, dependencies: readonly string[]): string[] {
  const imported = new Set<string>();
  for (const [file, module] of modules)
    if (order.includes(top(file)))
      for (const { specifier } of module.imports) imported.add(packageName(specifier));
  return dependencies
    .filter(name => !imported.has(name) && !(name in neverImported))
    .map(name => `package.json: ${name} is a dependency that nothing imports`);
}

const traces: readonly { trace: RegExp; what: string }[] = [
  { trace: /(?<![\w.:/-])\/(?:work|root|home|Users|mnt|private)\/[\w.-]/, what: 'a path of one machine' },
  { trace: /\b[A-Z]:\\(?:Users|work)\\/, what: 'a path of one machine' },
  {
    trace:
      /\bregistry\.[\w-]+\.[a-z]{2,}|\bregistry\s*=|\b(?:verdacci[o]|artifactor[y]|codeartifac[t])\b|"resolve[d]":/,
    what: 'a package registry',
  },
];

function machineTraces(file: string, content: string): string[] {
  const found: string[] = [];
  for (const { trace, what } of traces) {
    const at = content.search(trace);
    if (at !== -1) found.push(`${file}:${content.slice(0, at).split('\n').length}: mentions ${what}`);
  }
  return found;
}
