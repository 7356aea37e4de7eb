import { ruleNamed } from '../../shared/rules/check'
import type { Severity } from '../../shared/rules/rule'
import { toolVersion } from '../../shared/version'
import type { CheckReport } from '../json/check-report'
import { linesOfItems } from './lines-of-items'

type Reported = CheckReport['findings'][number]

/** Where the findings were found: the file as it was named, with `/`, and its text. */
interface Source {
  readonly path: string
  readonly text: string
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** The findings as a log of the Static Analysis Results Interchange Format 2.1.0, as code hosts and editors read it. */
export function sarifLog({ findings }: CheckReport, { path, text }: Source): unknown {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const lines = linesOfItems(text)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Mailflow Studio', version: toolVersion, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: rules.indexOf(finding.rule),
          level: levels[finding.severity],
          message: { text: finding.message },
          locations: [location(finding, uriOf(path), lines.get(finding.subjectId))],
          partialFingerprints: { 'ruleAndSubject/v1': `${finding.rule}/${finding.subjectId}` },
          suppressions: suppressions(finding),
        })),
      },
    ],
  }
}

function descriptor(id: string): unknown {
  const rule = ruleNamed(id)
  if (!rule) throw new Error(`A finding of the unknown rule ${id}`)
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: rule.remedy },
    defaultConfiguration: { level: levels[rule.severity] },
  }
}

function location({ subject, subjectId }: Reported, uri: string, startLine: number | undefined): unknown {
  return {
    physicalLocation: {
      artifactLocation: { uri },
      ...(startLine !== undefined && { region: { startLine } }),
    },
    logicalLocations: [{ name: subject, fullyQualifiedName: subjectId, kind: 'object' }],
  }
}

/* An empty list says that nothing suppresses the result; it has to stand in every result or in none. */
function suppressions({ acceptance }: Reported): unknown {
  return acceptance ? [{ kind: 'inSource', status: 'accepted', justification: acceptance.reason }] : []
}

function uriOf(path: string): string {
  const segments = path.replaceAll('\\', '/').split('/')
  const encoded = segments.map((segment, index) =>
    index === 0 && /^[A-Za-z]:$/.test(segment) ? segment : encodeURIComponent(segment),
  )
  const joined = encoded.join('/')
  if (/^[A-Za-z]:\//.test(joined)) return `file:///${joined}`
  return joined.startsWith('/') ? `file://${joined}` : joined
}
