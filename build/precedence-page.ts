import { rules } from '../shared/rules/index'
import type { Rule } from '../shared/rules/rule'
import type { RuleId } from '../shared/rules/rule-ids'
import { followers, followersOfGrants } from '../shared/rules/val/what-follows'

/** Which rules hide which, both ways round, in the order of the catalogue. The same rules give the same text. */
export function precedencePage(): string {
  const causes = rules.filter(({ hides = [] }) => hides.length > 0)
  const parts = [
    '# Precedence',
    'One cause, one finding: of findings about the same object or route, one that follows from another is not reported beside it. A finding that hides one of higher severity is counted with that severity, unless its fact is unverified. This page is generated from the rules by `npm run docs:rules`.',
    '## What a rule hides',
    table(['Rule', 'Hides', 'Limit'], causes.map(rowOfCause)),
    '## By what a rule is hidden',
    table(['Rule', 'Hidden by'], consequencesOf(causes).map(rowOfConsequence)),
    '## What a value that cannot be read hides',
    `Of what [VAL-001](VAL-001.md) hides, a finding hides what rests on its parameter, and one about granted rights what rests on them.`,
    table(
      ['Parameter', 'Hides'],
      [...Object.entries(followers), ['Granted rights', followersOfGrants] as const].map(rowOfParameter),
    ),
    '[All rules](README.md)',
  ]
  return `${parts.join('\n\n')}\n`
}

export function link(id: RuleId): string {
  return `[${id}](${id}.md)`
}

function links(ids: readonly RuleId[]): string {
  return ids.map(link).join(', ')
}

function rowOfCause({ id, hides = [], explains }: Rule): readonly string[] {
  return [link(id), links(hides), explains?.inWords ?? '']
}

interface Consequence {
  readonly id: RuleId
  readonly causes: readonly RuleId[]
}

function consequencesOf(causes: readonly Rule[]): readonly Consequence[] {
  return rules.flatMap(({ id }) => {
    const own = causes.filter(({ hides = [] }) => hides.includes(id)).map((cause) => cause.id)
    return own.length > 0 ? [{ id, causes: own }] : []
  })
}

function rowOfConsequence({ id, causes }: Consequence): readonly string[] {
  return [link(id), links(causes)]
}

function rowOfParameter([parameter, hides]: readonly [string, readonly RuleId[]]): readonly string[] {
  return [parameter, links(hides)]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n')
}
