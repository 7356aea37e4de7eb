import { rules } from '../shared/rules/index'
import { pageRules } from '../shared/rules/pages'
import type { Data, PageRule, Rule } from '../shared/rules/rule'
import { Placeholder } from '../shared/rules/words/word'
import { link, precedencePage } from './precedence-page'

/** What has a page: the rules that are checked, and those that only people can decide. */
export const documented: readonly (Rule | PageRule)[] = [...rules, ...pageRules]

/** The headings of the index, each with the families of rules under it. */
const areas: readonly { readonly title: string; readonly families: readonly string[] }[] = [
  { title: 'Receive connectors: identity, listeners, ranges', families: ['RC-NAME', 'RC-BIND', 'RC-RANGE'] },
  { title: 'Receive connectors: usage, role, target', families: ['RC-USAGE', 'RC-ROLE', 'RC-SRV', 'RC-DC'] },
  {
    title: 'Receive connectors: authentication, permissions, relay',
    families: ['RC-AUTH', 'RC-PERM', 'RC-RELAY', 'RC-ANON'],
  },
  { title: 'Receive connectors: values', families: ['RC-VAL'] },
  { title: 'Send connectors: name, address spaces, selection', families: ['SC-NAME', 'SC-AS', 'SC-SEL'] },
  {
    title: 'Send connectors: routing, usage, credentials, sources',
    families: ['SC-RT', 'SC-USAGE', 'SC-AUTH', 'SC-SRC'],
  },
  { title: 'TLS, certificates, domain security', families: ['TLS', 'DS', 'CERT'] },
  { title: 'Edge Transport', families: ['EDGE'] },
  { title: 'Paths, pairs, loops', families: ['PATH'] },
  { title: 'Organization, hybrid, scripts', families: ['ORG', 'HYB', 'GEN'] },
  { title: 'Values that cannot be read, in connectors, settings and names', families: ['VAL'] },
  { title: 'Versions, limits, name resolution', families: ['VER', 'LIM', 'DNS'] },
  { title: 'Devices and programs', families: ['DEV'] },
  { title: 'Reading exports', families: ['IMP'] },
]

const severityWords: Record<Rule['severity'], string> = {
  error: 'Error: a command would be refused, or mail would not flow as drawn.',
  warning: 'Warning: a risk to security or operation.',
  info: 'Information: good practice.',
}

/** Every page of the rule documentation by file name: one for each rule, the index, and what hides what. The same rules give the same text. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', indexPage()],
    ['precedence.md', precedencePage()],
    ...documented.map((rule) => [`${rule.id}.md`, pageOf(rule)] as const),
  ])
}

/** `RC-BIND` of `RC-BIND-001`. */
export function familyOf({ id }: { readonly id: string }): string {
  return id.slice(0, id.lastIndexOf('-'))
}

function pageOf(rule: Rule | PageRule): string {
  const parts = [
    `# ${rule.id}: ${escaped(rule.title)}`,
    `${severityWords[rule.severity]} ${where(rule)}`,
    ...(rule.unverified ? ['The fact behind this rule is **unverified**.'] : []),
    '## Why',
    escaped(rule.why),
    '## How to mend it',
    escaped(rule.remedy),
    ...('messages' in rule ? [...saying(rule), ...hiding(rule)] : []),
    '## Sources',
    list(rule.references.map(escaped)),
    '[All rules](README.md)',
  ]
  return `${parts.join('\n\n')}\n`
}

function saying({ messages }: Rule): readonly string[] {
  return ['## What it says', list(Object.values(messages).map((sentence) => escaped(sentence(placeholders))))]
}

function where(rule: Rule | PageRule): string {
  return 'scope' in rule ? `Checked in the design, for ${scopes[rule.scope]}.` : stages[rule.stage]
}

const scopes = {
  item: 'each object with its server',
  server: 'each server with all it owns',
  organization: 'the whole organization',
}

const stages = {
  plan: 'Checked in the printed statements.',
  import: 'Checked while an export is read.',
  page: 'For people to decide: the checker never reports it.',
}

function hiding({ hides = [], explains }: Rule): readonly string[] {
  if (hides.length === 0) return []
  const links = hides.map(link)
  const only = explains ? ` ${explains.inWords}` : ''
  return ['## Hides', `What follows from it is not reported beside it: ${links.join(', ')}.${only}`]
}

function indexPage(): string {
  const sections = areas.flatMap(({ title, families }) => {
    const own = families.flatMap((family) => documented.filter((rule) => familyOf(rule) === family).toSorted(byId))
    return own.length === 0 ? [] : [`## ${title}`, table(own)]
  })
  const intro =
    'What the checker knows. This folder is generated from the rules by `npm run docs:rules`; change the rules, not the pages.'
  const precedence = 'Which findings hide which others is told in one place: [Precedence](precedence.md).'
  return `${['# Rules', intro, precedence, ...sections].join('\n\n')}\n`
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

function table(own: readonly (Rule | PageRule)[]): string {
  const rows = own.map(({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${escaped(title)} |`)
  return ['| Rule | Severity | What it asks for |', '|---|---|---|', ...rows].join('\n')
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

/** Stands for the data of a message: each value is shown as its name, `‹name›`. */
const placeholders: Data = new Proxy({}, { get: (_, name) => new Placeholder(String(name)) })

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>|[\]]/g, String.raw`\$&`)
}
