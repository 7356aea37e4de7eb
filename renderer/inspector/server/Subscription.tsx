import { cmdletOf } from '../../../shared/exchange/objects'
import { useState } from 'react'
import { effectsOf } from '../../../shared/edits/effects'
import { isLocked } from '../../../shared/edits/locked'
import { automaticConnectorsOf, subscribeEdge, unsubscribeEdge } from '../../../shared/edits/subscribe'
import type { Design } from '../../../shared/model/design'
import type { Server } from '../../../shared/model/server'
import { ChoiceField } from '../../fields/ChoiceField'
import { fieldOf } from '../../fields/wanted-field'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { app } from '../../store/store'
import { useInspected } from '../inspected'
import { ConfirmSheet } from '../ConfirmSheet'
import { withKind } from '../with-kind'
import { Explanation } from '../Explanation'
import { ObjectList } from '../ObjectList'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

/** The AD site that an Edge server is subscribed to, and what EdgeSync made of it. */
export function Subscription({ server }: { server: Server }) {
  const styles = useFieldStyles()
  const design = useInspected((state) => state.design)
  const [asked, setAsked] = useState<{ siteId: string | undefined }>()
  const { sites } = design.organization
  const { subscribedSiteId } = server
  const automatic = automaticConnectorsOf(design, server.id)
  return (
    <Section title={words.subscription} aside={cmdletOf('EdgeSubscription', 'New')}>
      <ChoiceField
        label={words.subscribedSite}
        field={fieldOf(server.id, 'subscribedSiteId')}
        help={words.subscriptionHelp}
        wide
        value={subscribedSiteId}
        unset={words.notSubscribed}
        choices={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onCommit={(siteId) => siteId !== subscribedSiteId && setAsked({ siteId })}
      />
      {sites.length === 0 && <span className={styles.hintWide}>{words.noSites}</span>}
      {subscribedSiteId !== undefined && (
        <>
          <Explanation>{words.subscriptionNote(server.name)}</Explanation>
          <ObjectList
            label={words.automatic}
            objects={automatic.map(({ id, name }) => ({ id, name, detail: words.edgeSync, locked: true }))}
          />
        </>
      )}
      {asked && (
        <SubscriptionSheet server={server} siteId={asked.siteId} design={design} onClose={() => setAsked(undefined)} />
      )}
    </Section>
  )
}

interface SheetProps {
  server: Server
  /** Undefined ends the subscription. */
  siteId: string | undefined
  design: Design
  onClose: () => void
}

function SubscriptionSheet({ server, siteId, design, onClose }: SheetProps) {
  const workspace = useWorkspace()
  const { id, name } = server
  const site = design.organization.sites.find((one) => one.id === siteId)?.name ?? ''
  const edit = siteId === undefined ? unsubscribeEdge(id) : subscribeEdge(id, siteId)
  const { goes, comes, changes } = effectsOf(design, edit)
  const labels = goes.filter(({ kind }) => kind === 'credential')
  const own = goes.filter((item) => !isLocked(item) && !labels.includes(item))
  const said = siteId === undefined ? words.ending(name) : words.subscribing(name, site)
  return (
    <ConfirmSheet
      title={said.title}
      lists={[
        { heading: words.deletedBySubscription(name), entries: own.map(withKind) },
        { heading: words.noLongerUsed, entries: labels.map(withKind) },
        { heading: words.edgeSyncRemoves, entries: goes.filter(isLocked).map(withKind) },
        { heading: words.edgeSyncMakes, entries: comes.map(withKind) },
        {
          heading: words.edgeSyncChanges,
          entries: changes
            .map(({ after }) => after)
            .filter(isLocked)
            .map(withKind),
        },
      ]}
      text={said.text}
      confirm={said.confirm}
      onConfirm={() => app(workspace).apply(said.step, edit)}
      onClose={onClose}
    />
  )
}
