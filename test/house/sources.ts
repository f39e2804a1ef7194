import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

/** The root of the project. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** The folders that hold code, in the order in which they may import one another. */
export const LAYERS = ['models', 'data', 'extractors', 'pipeline', 'web'] as const

/** The TypeScript files below a folder, as paths from the root with forward slashes. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort()
}

/** A file's text and syntax tree. */
export function parsed(path: string): { text: string; tree: ts.SourceFile } {
  const text = readFileSync(join(ROOT, path), 'utf8')
  return { text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
}

/** What a file imports, exports from or loads by `import()`: own files as paths from the root, others by name. */
export function importsOf(path: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node) => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined
    if (named !== undefined && ts.isStringLiteral(named)) found.push(named.text)
    ts.forEachChild(node, visit)
  }
  visit(parsed(path).tree)
  return found.map((name) =>
    name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), name)).replaceAll('\\', '/') : name,
  )
}
