import { parseSync, type ModuleItem } from '@swc/core'

/** The names a TypeScript module exports, each once. Re-exports count too: a second place to import a name from is a second place. */
export function exportedNames(source: string): readonly string[] {
  const { body } = parseSync(source, { syntax: 'typescript', target: 'es2022' })
  return [...new Set(body.flatMap(namesOf))]
}

function namesOf(item: ModuleItem): readonly string[] {
  if (item.type === 'ExportDeclaration') return declaredNames(item.declaration)
  if (item.type !== 'ExportNamedDeclaration') return []
  return item.specifiers.flatMap((it) => (it.type === 'ExportSpecifier' ? [(it.exported ?? it.orig).value] : []))
}

type Declaration = Extract<ModuleItem, { type: 'ExportDeclaration' }>['declaration']

function declaredNames(declaration: Declaration): readonly string[] {
  switch (declaration.type) {
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.value] : []))
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return [declaration.identifier.value]
    case 'TsInterfaceDeclaration':
    case 'TsTypeAliasDeclaration':
    case 'TsEnumDeclaration':
      return [declaration.id.value]
    case 'TsModuleDeclaration':
      return []
  }
}
