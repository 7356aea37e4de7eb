import { mergeClasses } from '@fluentui/react-components'
import { Dismiss12Regular } from '@fluentui/react-icons'
import { memo, useState } from 'react'
import { effectsOf } from '../../../shared/edits/effects'
import { addSite, removeSite, renameSite } from '../../../shared/edits/organization'
import type { Site } from '../../../shared/model/design'
import { freeName, takenNames } from '../../../shared/model/ids'
import { indexes } from '../../../shared/model/indexes'
import type { Server } from '../../../shared/model/server'
import { BoxedList, mostUnboxed } from '../../fields/BoxedList'
import { IconButton } from '../../fields/IconButton'
import { ProblemLine } from '../../fields/ProblemLine'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { useDraft } from '../../fields/use-draft'
import { rowsAtOnce, useGrowing } from '../../fields/use-growing'
import { app } from '../../store/store'
import { ConfirmSheet } from '../ConfirmSheet'
import { withKind } from '../with-kind'
import { AddButton } from '../ObjectList'
import { useWorkspace } from '../../workspace/use-workspace'
import { siteProblems } from './object-problems'
import { words } from './words'

/** The Active Directory sites: areas and servers refer to them. */
export const Sites = memo(function Sites({ sites }: { sites: readonly Site[] }) {
  const workspace = useWorkspace()
  const isLong = sites.length > mostUnboxed
  const shown = useGrowing(isLong ? 0 : sites.length, rowsAtOnce, rowsAtOnce)
  const name = freeName(takenNames(sites), words.newSite)
  return (
    <Section
      title={words.sites}
      busy={!isLong && shown < sites.length}
      aside={
        <AddButton label={words.addSite} onAdd={() => app(workspace).apply(words.addedSite(name), addSite(name))} />
      }
    >
      {isLong ? (
        <BoxedList label={words.sites} rows={sites} keyOf={({ id }) => id} rowHeight={34}>
          {(site, index) => <SiteRow site={site} number={index + 1} sites={sites} />}
        </BoxedList>
      ) : (
        sites
          .slice(0, shown)
          .map((site, index) => <SiteRow key={site.id} site={site} number={index + 1} sites={sites} />)
      )}
    </Section>
  )
})

const SiteRow = memo(function SiteRow({ site, number, sites }: { site: Site; number: number; sites: readonly Site[] }) {
  const workspace = useWorkspace()
  const styles = useFieldStyles()
  const [asked, setAsked] = useState<readonly Server[]>()
  const draft = useDraft(site.name, (name) =>
    app(workspace).apply(words.renamedSite(site.name), renameSite(site.id, name)),
  )
  const problems = siteProblems(site, sites)

  const remove = () => app(workspace).apply(words.removeSite(site.name), removeSite(site.id))
  function ask() {
    const subscribed = indexes(app(workspace).design).byKind.server.filter(
      (server) => server.subscribedSiteId === site.id,
    )
    if (subscribed.length > 0) setAsked(subscribed)
    else remove()
  }

  return (
    <div className={mergeClasses(styles.wide, styles.rows)}>
      <div className={styles.box}>
        <input
          className={styles.bare}
          aria-label={words.siteName(number)}
          aria-invalid={problems.length > 0}
          {...draft.input}
        />
        <IconButton label={words.removeSite(site.name)} icon={<Dismiss12Regular />} onClick={ask} />
      </div>
      {problems.map((problem) => (
        <ProblemLine key={problem.sentence} {...problem} />
      ))}
      {asked && <RemoveSheet site={site} edges={asked} onRemove={remove} onClose={() => setAsked(undefined)} />}
    </div>
  )
})

interface RemoveProps {
  site: Site
  edges: readonly Server[]
  onRemove: () => void
  onClose: () => void
}

/** A site that Edge servers are subscribed to takes their subscriptions along. */
function RemoveSheet({ site, edges, onRemove, onClose }: RemoveProps) {
  const workspace = useWorkspace()
  const { goes } = effectsOf(app(workspace).design, removeSite(site.id))
  const said = words.removedSite(
    site.name,
    edges.map(({ name }) => name),
  )
  return (
    <ConfirmSheet
      title={said.title}
      lists={[{ heading: said.heading, entries: goes.map(withKind) }]}
      text={said.text}
      confirm={said.confirm}
      onConfirm={onRemove}
      onClose={onClose}
    />
  )
}
