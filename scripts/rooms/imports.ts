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
  switch (item.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return [item.source.value]
    case 'ExportNamedDeclaration':
      return item.source ? [item.source.value] : []
    default:
      return []
  }
}

function findCalls(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(findCalls)
  if (typeof node !== 'object' || node === null) return []
  return [...readCall(node), ...Object.values(node).flatMap(findCalls)]
}

function readCall(node: object): readonly string[] {
  if ('argument' in node && typeOf(node) === 'TsImportType') return readText(node.argument)
  if (!('callee' in node && 'arguments' in node && typeOf(node.callee) === 'Import' && Array.isArray(node.arguments))) return []
  const [argument]: readonly unknown[] = node.arguments
  return typeof argument === 'object' && argument !== null && 'expression' in argument ? readText(argument.expression) : []
}

const typeOf = (node: unknown): unknown => (typeof node === 'object' && node !== null && 'type' in node ? node.type : undefined)

const readText = (node: unknown): readonly string[] =>
  typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string' ? [node.value] : []
