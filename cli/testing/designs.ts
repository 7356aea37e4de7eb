import { acceptFinding } from '../../shared/edits/accept'
import { changeItem, setParameter } from '../../shared/edits/change'
import { sequence, setItems, type Edit } from '../../shared/edits/edit'
import type { SendConnector } from '../../shared/model/connectors'
import type { Design } from '../../shared/model/design'
import { nextId } from '../../shared/model/ids'
import { indexes } from '../../shared/model/indexes'
import { check } from '../../shared/rules/check'
import { p0 } from '../../shared/templates/p0'

/** Procedure P0 with a faulty address space, which is an error. */
export function withError(): Design {
  const design = p0()
  return setParameter(connector(design, 'To Internet'), 'AddressSpaces', ['*contoso.com'])(design)
}

/** Procedure P0 with as many connectors that have a faulty address space each. */
export function withManyErrors(count: number): Design {
  return sequence(
    ...Array.from({ length: count }, (_, number): Edit => (design) => {
      const id = nextId(design, 'sendConnector')
      const parameters = { AddressSpaces: [`*contoso${number}.com`], DNSRoutingEnabled: true }
      const item: SendConnector = {
        kind: 'sendConnector',
        id,
        origin: 'designed',
        name: `To ${number}`,
        home: 'organization',
        parameters,
        grants: [],
      }
      return setItems(design, { [id]: item })
    }),
  )(p0())
}

/** The same, with every error accepted until that day. */
export function withAcceptedErrors(expires = '9999-12-31'): Design {
  const design = withError()
  const errors = check(design).filter(({ severity }) => severity === 'error')
  const accept = errors.map(({ rule, subject }) =>
    acceptFinding({ rule, subject, reason: 'Agreed with the owner', author: 'R. Reviewer', expires }),
  )
  return sequence(...accept)(design)
}

/** Procedure P0 with a Mailbox server whose addresses nobody has entered: a connector has to wait. */
export function withoutAddress(): Design {
  const design = p0()
  const server = indexes(design).byKind.server.find(({ name }) => name === 'MBXSERVER02')
  const emptied: Edit = server ? changeItem<'server'>(server.id, { adapters: [], fqdn: '' }) : (same) => same
  return emptied(design)
}

export function connector(design: Design, name: string): string {
  const { sendConnector, receiveConnector } = indexes(design).byKind
  const found = [...sendConnector, ...receiveConnector].find((one) => one.name === name)
  if (!found) throw new Error(`No connector ${name}`)
  return found.id
}
