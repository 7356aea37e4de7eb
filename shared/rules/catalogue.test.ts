import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documented, familyOf, rulePages } from '../../build/rule-pages'
import { rules } from './index'
import { pageRules } from './pages'
import type { PageRule, Rule } from './rule'
import { ruleIds } from './rule-ids'
import catalogue from './testing/catalogue.json'

const folder = import.meta.dirname
const pages = join(folder, '../../docs/rules')
/** Folders of rules/ that hold no rules. */
const rooms: ReadonlySet<string> = new Set(['facts', 'running', 'testing', 'words'])
const ruleFolders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]+(-[a-z]+)?$/.test(entry.name) && !rooms.has(entry.name))
  .map(({ name }) => name)
const modules = import.meta.glob<Record<string, unknown>>(['./*/*.ts', '!./*/*.test.ts', '!./testing/*.ts'], {
  eager: true,
})
const tests = new Set(Object.keys(import.meta.glob('./*/*.test.ts')))

/** Every rule that a file exports, with the file. */
const written = Object.entries(modules).flatMap(([file, exported]) =>
  Object.values(exported)
    .filter(isRule)
    .map((rule) => ({ file, rule })),
)

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'messages' in value && 'check' in value
}

interface CatalogueRow {
  readonly id: string
  readonly hides?: readonly string[]
  readonly ownAddition?: boolean
}

function asInCatalogue(rule: Rule | PageRule) {
  return {
    id: rule.id,
    severity: rule.severity,
    stage: rule.stage,
    ...(rule.stage === 'design' && { scope: rule.scope }),
    ...('hides' in rule && rule.hides && { hides: rule.hides.toSorted() }),
  }
}

/** What administrators met beyond the procedures and the documentation: the catalogue of the project goes on from there. */
const ownIds = [
  'RC-RANGE-009',
  'RC-RANGE-010',
  'RC-RANGE-011',
  'RC-RANGE-012',
  'RC-VAL-011',
  'SC-NAME-002',
  'SC-AS-014',
  'EDGE-023',
  'PATH-025',
  'PATH-026',
  'PATH-027',
  'PATH-028',
  'PATH-029',
  'PATH-030',
  'PATH-031',
  'ORG-006',
  'ORG-007',
  'ORG-008',
  'ORG-009',
  'HYB-006',
  'HYB-007',
  'HYB-008',
  'HYB-009',
  'VAL-001',
  'VAL-002',
  'VAL-003',
  'VAL-004',
  'VAL-005',
  'VAL-006',
  'VAL-007',
  'VAL-008',
  'VER-001',
  'VER-002',
  'CERT-001',
  'CERT-002',
  'CERT-003',
  'CERT-004',
  'CERT-005',
  'LIM-001',
  'LIM-002',
  'LIM-003',
  'LIM-004',
  'LIM-005',
  'LIM-006',
  'LIM-007',
  'DNS-001',
  'DNS-002',
  'DEV-001',
  'DEV-002',
  'DEV-003',
]

describe('The catalogue of rules', () => {
  const known = new Map<string, (typeof catalogue)[number]>(catalogue.map((row) => [row.id, row]))

  it('has these rules of our own, beside those that the procedures and the documentation ask for', () => {
    expect(catalogue.flatMap((row) => ('ownAddition' in row ? row.id : []))).toEqual(ownIds)
  })

  it('is the list of ids that rules may name, in its order', () => {
    expect(ruleIds).toEqual([...known.keys()])
  })

  it('has a rule, or a page alone, for every id', () => {
    expect(documented.map(({ id }) => id).toSorted()).toEqual([...known.keys()].toSorted())
  })

  it('has a page alone for what no check of a design decides', () => {
    const undecided = catalogue.filter(({ stage }) => stage === 'page' || stage === 'import')
    expect(pageRules.map(({ id }) => id).toSorted()).toEqual(undecided.map(({ id }) => id).toSorted())
  })

  it('keeps the order of ids, and each id once', () => {
    const ids: readonly string[] = rules.map(({ id }) => id)
    expect(ids).toEqual([...known.keys()].filter((id) => ids.includes(id)))
  })

  it.each(documented.map((rule) => [rule.id, rule] as const))(
    '%s has its severity, stage, scope and hides',
    (id, rule) => {
      const { ownAddition: _, hides, ...row }: CatalogueRow = known.get(id) ?? { id }
      expect(asInCatalogue(rule)).toEqual({ ...row, ...(hides && { hides: hides.toSorted() }) })
    },
  )

  it('lists every rule that a file exports, one to a file', () => {
    expect(written.map(({ rule }) => rule.id).sort()).toEqual(rules.map(({ id }) => id).sort())
    expect(new Set(written.map(({ file }) => file)).size).toBe(written.length)
  })

  it.each(written.map(({ file, rule }) => [rule.id, file, rule] as const))(
    '%s is in the folder of its family, with its test beside it',
    (_, file, rule) => {
      expect(file.split('/')[1]).toBe(familyOf(rule).toLowerCase())
      expect(tests).toContain(file.replace(/\.ts$/, '.test.ts'))
    },
  )

  it('has a folder for no other family', () => {
    expect(ruleFolders.filter((name) => !catalogue.some(({ id }) => familyOf({ id }).toLowerCase() === name))).toEqual(
      [],
    )
  })
})

describe('What a rule says of itself', () => {
  it.each(documented.map((rule) => [rule.id, rule] as const))('%s is worded whole', (_, rule) => {
    expect(rule.title).toMatch(/^\S.*[^.]$/)
    expect(rule.why).toMatch(/^\S.*\.$/)
    expect(rule.remedy).toMatch(/^\S.*\.$/)
    expect(rule.references.length).toBeGreaterThan(0)
    if ('messages' in rule) expect(Object.keys(rule.messages).length).toBeGreaterThan(0)
    if (rule.unverified) expect(rule.why).toContain('unverified')
  })
})

describe('The pages in docs/rules', () => {
  const wanted = rulePages()

  it('are one for each rule, the index, and the precedence', () => {
    expect(readdirSync(pages).sort()).toEqual([...wanted.keys()].sort())
  })

  it('say what the rules say: else run npm run docs:rules', () => {
    const stale = [...wanted].filter(([name, text]) => readFileSync(join(pages, name), 'utf8') !== text)
    expect(stale.map(([name]) => name)).toEqual([])
  })

  it('tell in one place what hides what', () => {
    const lines = (wanted.get('precedence.md') ?? '').split('\n')
    for (const { id, hides = [] } of rules) {
      const isTold = lines.some(
        (line) => line.startsWith(`| [${id}](`) && hides.every((other) => line.includes(`[${other}](`)),
      )
      expect([id, hides.length === 0 || isTold]).toEqual([id, true])
    }
  })

  it('name every rule in the index once', () => {
    const index = wanted.get('README.md') ?? ''
    for (const { id } of documented) expect(index.split(`[${id}](${id}.md)`).length).toBe(2)
  })
})
