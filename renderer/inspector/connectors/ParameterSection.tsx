import { Button } from '@fluentui/react-components'
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons'
import { useState, type ReactNode } from 'react'
import type { ParameterSection as SectionName } from '../../../shared/exchange/parameters'
import type { Connector, SendConnector } from '../../../shared/model/connectors'
import { Section } from '../../fields/Section'
import { useWantedOf } from '../../fields/wanted-field'
import { useFindingsOf } from '../findings-context'
import type { Parameter } from '../parameters/parameter'
import { ParameterField } from '../parameters/ParameterField'
import { sectionTitles, words } from '../words'
import { isInSight, isReachable, namedBySection, sectionOf } from './layout'

export interface ConnectorSectionProps {
  connector: Connector
  parameters: readonly Parameter[]
}

export interface SendSectionProps extends ConnectorSectionProps {
  connector: SendConnector
  /** What answers the lines of the connector. */
  answers?: ReactNode
}

interface Props extends ConnectorSectionProps {
  section: SectionName
  /** Taken out because the section shows them in its own way, and those shown whatever their state. */
  without?: readonly string[]
  always?: readonly string[]
  /** Common elsewhere, but behind "more" here unless stated. */
  behind?: readonly string[]
  aside?: ReactNode
  /** Before the fields, and after them. */
  children?: ReactNode
  /** Fields of the item itself that belong behind "more". */
  moreFields?: ReactNode
  after?: ReactNode
}

/** One section of a connector: what is common or stated at once, the rest behind "more". */
export function ParameterSection({
  connector,
  section,
  parameters,
  without = [],
  always = [],
  behind = [],
  aside,
  children,
  moreFields,
  after,
}: Props) {
  const [open, setOpen] = useState(false)
  const findings = useFindingsOf(connector.id)
  const own = parameters.filter(
    (parameter) =>
      sectionOf(connector, parameter) === section && isReachable(parameter) && !without.includes(parameter.name),
  )
  const seen = own.filter((parameter) => {
    const hasProblem = findings.some((finding) => finding.parameter === parameter.name)
    if (always.includes(parameter.name)) return true
    return isInSight(parameter, hasProblem, behind)
  })
  const wanted = useWantedOf(connector.id)
  if (!open && own.some(({ name }) => name === wanted) && !seen.some(({ name }) => name === wanted)) setOpen(true)
  const more = own.length - seen.length + (moreFields ? 1 : 0)
  if (own.length === 0 && !children && !after) return null
  const title = sectionTitles[section]
  return (
    <Section
      title={title}
      aside={
        <>
          {aside}
          {more > 0 && <MoreButton title={title} count={more} open={open} onToggle={() => setOpen(!open)} />}
        </>
      }
    >
      {children}
      {(open ? own : seen).map(({ name }) => (
        <ParameterField key={name} connector={connector} name={name} hideLabel={namedBySection.has(name)} />
      ))}
      {open && moreFields}
      {after}
    </Section>
  )
}

export function MoreButton({
  title,
  count,
  open,
  onToggle,
}: {
  title: string
  count: number
  open: boolean
  onToggle: () => void
}) {
  return (
    <Button
      appearance="transparent"
      size="small"
      iconPosition="after"
      icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
      aria-expanded={open}
      aria-label={words.moreOf(title)}
      style={{ minWidth: 0, padding: '0 0 0 4px', height: 20, fontSize: 12, fontWeight: 400, color: 'var(--muted)' }}
      onClick={onToggle}
    >
      {open ? words.fewer : words.more(count)}
    </Button>
  )
}
