import { serverEffects } from '../../../shared/edits/server-effects'
import { versionFacts } from '../../../shared/exchange/versions'
import type { Design } from '../../../shared/model/design'
import type { Server } from '../../../shared/model/server'
import { changeFields } from '../change-fields'
import { ConfirmSheet } from '../ConfirmSheet'
import { withKind } from '../with-kind'
import { words as inspectorWords } from '../words'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

/** Another version, role or installed roles, by the field that it is entered in. */
export interface WantedServer {
  label: string
  fields: Partial<Server>
}

interface Props {
  server: Server
  asked: WantedServer
  design: Design
  onClose: () => void
}

/** What another version or role takes along: nothing is lost in silence. */
export function IdentitySheet({ server, asked: { label, fields }, design, onClose }: Props) {
  const workspace = useWorkspace()
  const effects = serverEffects(design, server.id, fields)
  const { version, role, roles2013 } = effects.server
  const { name, internalRoleName } = versionFacts[version]
  const wholeRole = role === 'edge' ? words.edge : internalRoleName
  const roleName = roles2013 ? words.roles2013Choices[roles2013] : wholeRole
  return (
    <ConfirmSheet
      title={words.identityTitle(server.name, roleName, name)}
      lists={[
        { heading: words.identityGoes, entries: effects.goes.map(withKind) },
        { heading: words.identityComes, entries: effects.comes.map(withKind) },
        { heading: words.identityMoves, entries: effects.moves.map(withKind) },
        { heading: words.identityStays, entries: effects.stays.map(withKind) },
        {
          heading: words.identityLacks,
          entries: effects.lacks.map(({ owner, sentence }) =>
            inspectorWords.about(owner.name || inspectorWords.unnamed, sentence),
          ),
        },
      ]}
      text={words.identityText}
      confirm={words.identityConfirm}
      onConfirm={() => changeFields(workspace, server, label, fields)}
      onClose={onClose}
    />
  )
}
