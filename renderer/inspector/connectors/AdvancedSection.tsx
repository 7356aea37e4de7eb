import { Input, mergeClasses } from '@fluentui/react-components'
import { Search16Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Connector } from '../../../shared/model/connectors'
import { placementOf } from '../../../shared/model/settings'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { useWantedOf } from '../../fields/wanted-field'
import { useInspected } from '../inspected'
import { useFindingsOf } from '../findings-context'
import type { Parameter } from '../parameters/parameter'
import { ParameterField } from '../parameters/ParameterField'
import { sectionTitles } from '../words'
import { isInSight, isReachable, sectionOf } from './layout'
import { MoreButton } from './ParameterSection'
import { words } from './words'

/** Everything else, and a search over all settings of the connector. */
export function AdvancedSection({
  connector,
  parameters,
  without = noNames,
}: {
  connector: Connector
  parameters: readonly Parameter[]
  /** Shown elsewhere; the search finds them all the same. */
  without?: ReadonlySet<string>
}) {
  const styles = useFieldStyles()
  const findings = useFindingsOf(connector.id)
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const own = parameters.filter(
    (parameter) =>
      isReachable(parameter) && sectionOf(connector, parameter) === 'advanced' && !without.has(parameter.name),
  )
  const seen = own.filter((parameter) =>
    isInSight(
      parameter,
      findings.some(({ parameter: name }) => name === parameter.name),
    ),
  )
  const found =
    query.trim() === ''
      ? undefined
      : parameters.filter((parameter) => isReachable(parameter) && matches(parameter, query))
  const shown = found ?? (open ? own : seen)
  const wanted = useWantedOf(connector.id)
  if (!open && own.some(({ name }) => name === wanted) && !shown.some(({ name }) => name === wanted)) {
    setQuery('')
    setOpen(true)
  }
  const title = sectionTitles.advanced
  return (
    <Section
      title={title}
      aside={
        found ? (
          <span role="status">{found.length > 0 ? words.found(found.length) : words.nothingFound}</span>
        ) : (
          own.length > seen.length && (
            <MoreButton title={title} count={own.length - seen.length} open={open} onToggle={() => setOpen(!open)} />
          )
        )
      }
    >
      <div className={styles.wide}>
        <Input
          className={styles.control}
          type="search"
          contentBefore={<Search16Regular />}
          placeholder={words.find}
          aria-label={words.find}
          value={query}
          data-typing={query === '' ? 'none' : 'typed'}
          onChange={(_, data) => setQuery(data.value)}
        />
      </div>
      {shown.map(({ name }) => (
        <ParameterField key={name} connector={connector} name={name} />
      ))}
      <Unavailable connector={connector} parameters={parameters} />
    </Section>
  )
}

const noNames: ReadonlySet<string> = new Set()

function matches({ name, label, row }: Parameter, query: string): boolean {
  const text = `${name} ${label} ${row.help}`.toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** Names what the version or role lacks, one line per reason. */
function Unavailable({ connector, parameters }: { connector: Connector; parameters: readonly Parameter[] }) {
  const styles = useFieldStyles()
  const design = useInspected((state) => state.design)
  const { version } = placementOf(connector, design)
  const lines = new Map<string, string[]>()
  for (const { name, availability } of parameters) {
    if (availability.available) continue
    const { reason } = availability
    const key = reason.kind === 'version' ? 'version' : `${reason.kind} ${reason.role}`
    lines.set(key, [...(lines.get(key) ?? []), name])
  }
  return [...lines].map(([key, list]) => (
    <span key={key} className={mergeClasses(styles.hint, styles.wide)}>
      {lineOf(key, version, list.join(', '))}
    </span>
  ))
}

function lineOf(key: string, version: string, names: string): string {
  const [kind, role] = key.split(' ')
  if (kind === 'version') return words.notIn(version, names)
  const servers = words.roles[role as keyof typeof words.roles]
  return kind === 'notOn' ? words.notOn(servers, names) : words.onlyOn(servers, names)
}
