import { changeItem } from '../../../shared/edits/change'
import { sequence } from '../../../shared/edits/edit'
import type { Item, ItemKind } from '../../../shared/model/design'
import { routeAuthentications, routeTls, type InboundRoute } from '../../../shared/model/inbound-route'
import { certificateStates, type Server } from '../../../shared/model/server'
import { siteOfZones } from '../../../shared/model/sites'
import { ChoiceField, type LabelledValue } from '../../fields/ChoiceField'
import { Section } from '../../fields/Section'
import { app } from '../../store/store'
import { useWorkspace } from '../../workspace/use-workspace'
import { useInspected } from '../inspected'
import { words as lineWords } from '../lines/words'
import { ObjectList } from '../ObjectList'
import { words as serverWords } from '../server/words'
import { sectionTitles } from '../words'
import { sameOn } from './model'
import { words } from './words'

/** What several servers have in common, and the Receive connectors that are the same one on them. */
export function SeveralServers({ servers }: { servers: readonly Server[] }) {
  const design = useInspected((state) => state.design)
  const sites = design.organization.sites.map(({ id, name }) => ({ value: id, label: name }))
  const choosesSite = servers.every((server) => server.role !== 'edge' && siteOfZones(server, design) === undefined)
  return (
    <>
      <Section title={sectionTitles.general}>
        {choosesSite && sites.length > 0 && (
          <SeveralChoice
            items={servers}
            field="siteId"
            label={serverWords.site}
            unset={serverWords.noSite}
            choices={sites}
          />
        )}
        <SeveralChoice
          items={servers}
          field="certificate"
          label={serverWords.certificate}
          choices={certificateStates.map((value) => ({ value, label: serverWords.certificates[value] }))}
        />
      </Section>
      <Section title={words.alike}>
        <ObjectList
          label={words.alike}
          objects={sameOn(servers, design).map(({ name, ids }) => ({
            id: ids[0],
            name,
            ids,
            detail: words.onServers(ids.length),
          }))}
        />
      </Section>
    </>
  )
}

export function SeveralRoutes({ routes }: { routes: readonly InboundRoute[] }) {
  return (
    <Section title={lineWords.way}>
      <SeveralChoice
        items={routes}
        field="authentication"
        label={lineWords.authentication}
        choices={routeAuthentications.map((value) => ({ value, label: lineWords.authentications[value] }))}
      />
      <SeveralChoice
        items={routes}
        field="tls"
        label={lineWords.tls}
        choices={routeTls.map((value) => ({ value, label: lineWords.tlsChoices[value] }))}
      />
    </Section>
  )
}

interface Props<T extends Item> {
  items: readonly T[]
  field: keyof T & string
  label: string
  /** What nothing chosen is called, where nothing can be chosen. */
  unset?: string
  choices: readonly LabelledValue[]
}

/** One field of several items: what they have in common, or that it is mixed; a choice goes to all, as one step. */
function SeveralChoice<T extends Item>({ items, field, label, unset, choices }: Props<T>) {
  const workspace = useWorkspace()
  const values = new Set(items.map((item) => item[field] as string | undefined))
  const isMixed = values.size > 1
  const [common] = values
  const none = isMixed ? words.mixed : unset
  return (
    <ChoiceField
      label={label}
      isMixed={isMixed}
      value={isMixed ? undefined : common}
      {...(none !== undefined && { unset: none })}
      choices={choices}
      onCommit={(value) => {
        if (isMixed && value === undefined) return
        const edits = items.map(({ id }) =>
          changeItem<ItemKind>(id, { [field]: value } as Parameters<typeof changeItem<ItemKind>>[1]),
        )
        app(workspace).apply(words.changed(label, items.length), sequence(...edits))
      }}
    />
  )
}
