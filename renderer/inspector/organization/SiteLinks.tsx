import { ArrowBidirectionalLeftRight16Regular, Dismiss12Regular } from '@fluentui/react-icons'
import { setSiteLink, unlinkedSites } from '../../../shared/edits/organization'
import type { Organization } from '../../../shared/model/design'
import { BoxedList, mostUnboxed } from '../../fields/BoxedList'
import { IconButton } from '../../fields/IconButton'
import { IconMenu } from '../../fields/IconMenu'
import { ProblemLine } from '../../fields/ProblemLine'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { useDraft } from '../../fields/use-draft'
import { app } from '../../store/store'
import { useWorkspace } from '../../workspace/use-workspace'
import { Add16Regular } from '@fluentui/react-icons'
import { mergeClasses } from '@fluentui/react-components'
import { memo, useState } from 'react'
import { readCost } from './cost'
import { words } from './words'

/** What Active Directory says mail pays between two sites: the path of least cost decides where it goes. */
export const SiteLinks = memo(function SiteLinks({ organization }: { organization: Organization }) {
  const workspace = useWorkspace()
  const styles = useFieldStyles()
  const { sites, siteLinks } = organization
  if (sites.length < 2 && siteLinks.length === 0) return null
  const names = new Map(sites.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const free = unlinkedSites(organization)
  return (
    <Section
      title={words.siteLinks}
      aside={
        free.length > 0 && (
          <IconMenu
            label={words.addSiteLink}
            icon={<Add16Regular />}
            choices={free.map(([from, to]) => ({
              id: `${from} ${to}`,
              label: words.between(nameOf(from), nameOf(to)),
              onChoose: () =>
                app(workspace).apply(words.linked(nameOf(from), nameOf(to)), setSiteLink(from, to, words.defaultCost)),
            }))}
          />
        )
      }
    >
      {siteLinks.length > mostUnboxed ? (
        <BoxedList label={words.siteLinks} rows={siteLinks} keyOf={keyOf} rowHeight={34}>
          {(link) => <LinkRow {...link} names={[nameOf(link.from), nameOf(link.to)]} />}
        </BoxedList>
      ) : (
        siteLinks.map((link) => <LinkRow key={keyOf(link)} {...link} names={[nameOf(link.from), nameOf(link.to)]} />)
      )}
      <span className={styles.hintWide}>{words.siteLinksHint}</span>
    </Section>
  )
})

function keyOf({ from, to }: SiteLink): string {
  return `${from} ${to}`
}

type SiteLink = Organization['siteLinks'][number]

interface RowProps {
  from: string
  to: string
  cost: number
  names: readonly [string, string]
}

function LinkRow({ from, to, cost, names: [one, other] }: RowProps) {
  const workspace = useWorkspace()
  const styles = useFieldStyles()
  const [refused, setRefused] = useState<string>()
  const draft = useDraft(String(cost), (text) => {
    const read = readCost(text)
    setRefused(read === undefined ? text : undefined)
    if (read !== undefined) app(workspace).apply(words.changedCost(one, other), setSiteLink(from, to, read))
  })
  return (
    <div className={mergeClasses(styles.wide, styles.rows)}>
      <div className={styles.box}>
        <span className={styles.linkedSite} title={one}>
          {one}
        </span>
        <ArrowBidirectionalLeftRight16Regular className={styles.linkIcon} />
        <span className={styles.linkedSite} title={other}>
          {other}
        </span>
        <span className={styles.muted}>{words.cost}</span>
        <input
          className={mergeClasses(styles.bare, styles.costInput)}
          aria-label={words.costOf(one, other)}
          aria-invalid={refused !== undefined}
          inputMode="numeric"
          {...draft.input}
        />
        <IconButton
          label={words.removeSiteLink(one, other)}
          icon={<Dismiss12Regular />}
          onClick={() => app(workspace).apply(words.removeSiteLink(one, other), setSiteLink(from, to, undefined))}
        />
      </div>
      {refused !== undefined && <ProblemLine severity="error" sentence={words.costProblem(refused)} />}
    </div>
  )
}
