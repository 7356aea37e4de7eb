import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const notOurs = new Set(['node_modules', '.git', '.tsc', 'dist', 'release'])

/** Every file and folder of the project, as a page writes them. */
const present = new Set(everythingIn(root))

function everythingIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const path = join(folder, entry.name)
    const own = relative(root, path).split(sep).join('/')
    return entry.isDirectory() ? [own, ...everythingIn(path)] : [own]
  })
}

/** What in backticks means files: `shared/model/`, `plan.ts`, `shared/rules/<family>/index.ts`, `runtime/*.ps1`. */
const pathPattern =
  /`((?:[\w.<>*-]+\/)*[\w.<>*-]+(?:\/|\.(?:ts|tsx|ps1|json|md|mjs|mailflow))|[\w.<>*-]+(?:\/[\w.<>*-]+)+)`/g

/** What a command writes is not there before. */
const written = new Set(['screenshots/', 'release/'])

/** The paths of a page that lead nowhere. Within a row or a paragraph a path may go on from any folder that it has named before. */
function lost(page: string): readonly string[] {
  return page.split(/\n\n|\n(?=\|)/).flatMap(lostInBlock)
}

function lostInBlock(block: string): readonly string[] {
  const folders = new Set(['', 'shared', 'docs'])
  return [...block.matchAll(pathPattern)].flatMap(([, path = '']) => {
    const found = [...folders].flatMap((folder) => matching(join(folder, path).split(sep).join('/')))
    for (const one of found) for (const folder of foldersOf(one)) folders.add(folder)
    return found.length > 0 || written.has(path) ? [] : [path]
  })
}

/** A path and the folders above it. */
function foldersOf(path: string): readonly string[] {
  return path === '.' ? [] : [path, ...foldersOf(dirname(path))]
}

/** `*` and `<name>` stand for anything within a name. */
function matching(path: string): readonly string[] {
  const wanted = path.replace(/\/$/, '')
  if (!/[*<]/.test(wanted)) return present.has(wanted) ? [wanted] : []
  const pattern = new RegExp(`^${wanted.replace(/[.+]/g, '\\$&').replace(/\*|<\w+>/g, '[^/]*')}$`)
  return [...present].filter((one) => pattern.test(one))
}

it.each(['docs/architecture.md', 'docs/security.md', 'docs/reliability.md', 'CONTRIBUTING.md'])(
  'every path that %s names is there',
  (page) => {
    expect(lost(readFileSync(join(root, page), 'utf8'))).toEqual([])
  },
)

it('a file that is gone or renamed is named, one in a folder named before is not', () => {
  expect(lost('`shared/model/gone.ts` and `shared/rules/check.ts`, `running/`, `hides.ts`, `nothing.ts`')).toEqual([
    'shared/model/gone.ts',
    'nothing.ts',
  ])
})
