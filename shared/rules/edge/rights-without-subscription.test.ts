import { describe, expect, it } from 'vitest'
import { printCommand } from '../../powershell/statement'
import { plan } from '../../powershell/plan'
import { p2Organization } from '../../templates/p2'
import { itemNamed } from '../../templates/drawing'
import type { Credential } from '../../model/organization-items'
import { findingsOf } from '../check'
import { credential } from '../testing/designs'
import { drawn, having, inP0, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { rightsWithoutSubscription } from './rights-without-subscription'

const local = { message: 'localAccount', subject: inP0.fromInternal, parameter: 'PermissionGroups' }
const organization = p2Organization()
const domainAccount = Object.values(drawn().items).find(
  (item): item is Credential => item.kind === 'credential' && item.account?.where === 'domain',
)

testRule(rightsWithoutSubscription, {
  passes: {
    'the local account has rights': drawn(
      set(inP0.fromInternal, 'PermissionGroups', ['ExchangeServers', 'ExchangeUsers']),
    ),
    'an account of which nothing is known': drawn(
      credential('credential-9'),
      set(inP0.toEdge, 'AuthenticationCredential', { credential: 'credential-9' }),
    ),
    'authentication that is not offered, which is another finding': drawn(
      set(inP0.fromInternal, 'AuthMechanism', ['Tls']),
    ),
  },
  fails: {
    'the procedure as it is': { design: drawn(), findings: [local], fixed: true },
    'a domain account that is not in Exchange Servers': {
      design: drawn(
        set(inP0.fromInternal, 'PermissionGroups', ['ExchangeServers', 'ExchangeUsers']),
        having<Credential>(domainAccount?.id ?? '', { account: { where: 'domain', memberOfExchangeServers: false } }),
      ),
      findings: [{ message: 'notMember', subject: 'receiveConnector-2', parameter: 'PermissionGroups' }],
    },
    'Exchange Server authentication without subscription': {
      design: organization,
      findings: [
        {
          message: 'noTrust',
          subject: itemNamed(organization, 'Inbound From Organization').id,
          parameter: 'PermissionGroups',
        },
      ],
    },
  },
})

describe('Granting the rights', () => {
  it('adds the group, and the rights for the account that the script asks for', () => {
    const design = drawn()
    const [finding] = findingsOf(rightsWithoutSubscription, design)
    const statements = plan(finding?.fix?.edit(design) ?? design).statements.filter(
      ({ subject }) => subject === inP0.fromInternal,
    )
    expect(statements.map(({ parameters }) => parameters.PermissionGroups)).toEqual([
      ['ExchangeServers', 'ExchangeUsers'],
      undefined,
    ])
    const printed = statements[1] && printCommand(statements[1])
    expect(printed?.ok && printed.value).toBe(
      "Add-ADPermission -Identity 'EDGE01\\From Internal Org' -User (Get-Credential -Message 'Local account on EDGE01').UserName -ExtendedRights @('ms-Exch-SMTP-Accept-Any-Sender', 'ms-Exch-SMTP-Accept-Authoritative-Domain-Sender')",
    )
  })
})
