import { parseSync, type ModuleItem } from '@swc/core'

/**
 * The specifiers a TypeScript source imports, each once: `import`, `import type`, `export … from`, `import('…')` as an expression and
 * as a type. A specifier that is computed is not found.
 */
export function readImports(source: string): readonly string[] {
  const { body } = parseSync(source, { syntax: 'typescript', target: 'es2022' })
  // Most sources have no import below the top level, and to visit every node is slow.
  const below = /\bimport\s*\(/.test(source) ? findCalls(body) : []
  return [...new Set([...body.flatMap(readStatement), ...below])]
}

function readStatement(item: ModuleItem): readonly string[] {
  if (item.type === 'ImportDeclaration' || item.type === 'ExportAllDeclaration') return [item.source.value]
  // `source` is declared as always there, and is null in `export { name }`.
  if (item.type === 'ExportNamedDeclaration') return readText(item.source)
  return []
}

function findCalls(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(findCalls)
  if (typeof node !== 'object' || node === null) return []
  return [...readCall(node), ...Object.values(node).flatMap(findCalls)]
}

function readCall(node: object): readonly string[] {
  if ('argument' in node && typeOf(node) === 'TsImportType') return readText(node.argument)
  if ('callee' in node && 'arguments' in node && typeOf(node.callee) === 'Import') return readArgument(node.arguments)
  return []
}

function readArgument(list: unknown): readonly string[] {
  const argument: unknown = Array.isArray(list) ? list[0] : undefined
  return typeof argument === 'object' && argument !== null && 'expression' in argument ? readText(argument.expression) : []
}

const typeOf = (node: unknown): unknown => (typeof node === 'object' && node !== null && 'type' in node ? node.type : undefined)

const readText = (node: unknown): readonly string[] =>
  typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string' ? [node.value] : []
