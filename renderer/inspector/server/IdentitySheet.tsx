import { serverEffects } from '../../../shared/edits/server-effects'
import { versionFacts } from '../../../shared/exchange/versions'
import type { Design } from '../../../shared/model/design'
import type { Server } from '../../../shared/model/server'
import { change } from '../change'
import { ConfirmSheet } from '../ConfirmSheet'
import { named } from '../named'
import { words as inspectorWords } from '../words'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

/** Another version, role or installed roles, by the field that it is entered in. */
export interface Identity {
  label: string
  fields: Partial<Server>
}

interface Props {
  server: Server
  asked: Identity
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
        { heading: words.identityGoes, entries: effects.goes.map(named) },
        { heading: words.identityComes, entries: effects.comes.map(named) },
        { heading: words.identityMoves, entries: effects.moves.map(named) },
        { heading: words.identityStays, entries: effects.stays.map(named) },
        {
          heading: words.identityLacks,
          entries: effects.lacks.map(({ owner, sentence }) =>
            inspectorWords.about(owner.name || inspectorWords.unnamed, sentence),
          ),
        },
      ]}
      text={words.identityText}
      confirm={words.identityConfirm}
      onConfirm={() => change(workspace, server, label, fields)}
      onClose={onClose}
    />
  )
}
