import { useDeferredValue, useMemo, type ComponentType } from 'react'
import type { Design, Item, ItemKind, ItemOf } from '../../shared/model/design'
import { useFindings, useFindingsBySubject } from '../background/use-findings'
import { useInspected } from './inspected'
import { ApplicationPanel, ExchangeOnlinePanel, GatewayPanel, InternetPanel, PartnerPanel } from './ends/EndPanels'
import { AcceptedFieldsContext, acceptedFieldsOf, FindingsContext } from './findings-context'
import { ReceiverPanel } from './connectors/ReceiverPanel'
import { LinePanel } from './lines/LinePanel'
import { subjectsOf } from './lines/selected-lines'
import { ArrowPanel } from './canvas-items/ArrowPanel'
import { NotePanel } from './canvas-items/NotePanel'
import { ZonePanel } from './canvas-items/ZonePanel'
import { AcceptedDomainPanel } from './organization/AcceptedDomainPanel'
import { CertificatePanel } from './organization/CertificatePanel'
import { CredentialPanel } from './organization/CredentialPanel'
import { DesignPanel } from './organization/DesignPanel'
import { ServerPanel } from './server/ServerPanel'
import { SeveralPanel } from './SeveralPanel'

/** The properties of what is selected: one object, one line, several things, or the design itself. */
export default function Inspector() {
  const selection = useInspected((state) => state.selection)
  const design = useInspected((state) => state.design)
  // The list of problems comes first, and what stands beside the fields in the moments after it.
  const findings = useDeferredValue(useFindingsBySubject())
  const all = useDeferredValue(useFindings())
  const acceptedFields = useMemo(() => acceptedFieldsOf(all), [all])
  return (
    <FindingsContext value={findings}>
      <AcceptedFieldsContext value={acceptedFields}>{panelFor(selection, design)}</AcceptedFieldsContext>
    </FindingsContext>
  )
}

function panelFor(selection: readonly string[], design: Design) {
  if (selection.length === 0) return <DesignPanel />
  const subjects = subjectsOf(selection)
  if (subjects) return <LinePanel key={subjects.subject} subject={subjects.subject} lineIds={selection} />
  const [id] = selection
  const item = id === undefined ? undefined : design.items[id]
  if (selection.length > 1) return <SeveralPanel ids={selection} />
  // The same panel whether a line of it is selected or itself, so that typing goes on when the line goes.
  if (item?.kind === 'sendConnector' || item?.kind === 'inboundRoute')
    return <LinePanel key={item.id} subject={item.id} lineIds={undefined} />
  if (!item || item.kind === 'transportConfig' || item.kind === 'transportService') return <DesignPanel />
  return <ItemPanel key={item.id} item={item} />
}

/** Connectors that send and routes show as their lines, transport settings with the organization and with their server. */
type PanelKind = Exclude<ItemKind, 'sendConnector' | 'inboundRoute' | 'transportConfig' | 'transportService'>
type Panels = { [K in PanelKind]: ComponentType<{ item: ItemOf<K> }> }

const panels: Panels = {
  server: ServerPanel,
  gateway: GatewayPanel,
  internet: InternetPanel,
  partner: PartnerPanel,
  exchangeOnline: ExchangeOnlinePanel,
  application: ApplicationPanel,
  receiveConnector: ReceiverPanel,
  acceptedDomain: AcceptedDomainPanel,
  certificate: CertificatePanel,
  credential: CredentialPanel,
  zone: ZonePanel,
  note: NotePanel,
  arrow: ArrowPanel,
}

function ItemPanel({ item }: { item: ItemOf<PanelKind> }) {
  const Found = panels[item.kind] as ComponentType<{ item: Item }>
  return <Found item={item} />
}
