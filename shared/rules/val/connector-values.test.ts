import { describe, expect, it } from 'vitest'
import { acceptFinding } from '../../edits/accept'
import { setParameter } from '../../edits/change'
import type { Edit } from '../../edits/edit'
import { isConnector } from '../../model/design'
import type { Parameters } from '../../model/parameter-value'
import { catalogueOf, placementOf, settingNamed } from '../../model/settings'
import { plan } from '../../powershell/plan'
import { rulesAboutValues } from '../../changes/accepted-values'
import { waitingSentences } from '../../powershell/testing/waiting'
import { check, sentence } from '../check'
import { designOf, edge, mailbox, receive, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { connectorValues } from './connector-values'
import { fixTitle } from '../words/fix-titles'

const receiving = (parameters: Parameters, ...more: Edit[]) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters }), ...more)
const sending = (parameters: Parameters) => designOf(mailbox(), send('sendConnector-9', { parameters }))
const granting = (user: string, ...rights: string[]) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { grants: [{ user, rights }] }))
const atReceive = (parameter: string) => ({ message: 'value', subject: 'receiveConnector-9', parameter })
const atSend = (parameter: string) => ({ message: 'value', subject: 'sendConnector-9', parameter })
const grant = (message: string) => ({ message, subject: 'receiveConnector-9' })
const anonymous = 'NT AUTHORITY\\ANONYMOUS LOGON'

testRule(connectorValues, {
  passes: {
    'the default connectors': designOf(edge(), mailbox()),
    'values in another case, flags as one text': receiving({
      PermissionGroups: 'anonymoususers, PARTNERS',
      AuthMechanism: ['tls'],
      RequireTLS: '$TRUE',
    }),
    'a server without an address, which is another finding': designOf(
      mailbox({ adapters: [] }),
      receive('receiveConnector-9', 'server-1', { parameters: { Bindings: [{ server: 'server-1' }] } }),
    ),
    'a size, a time span and a binding of which other rules speak': receiving({
      MaxMessageSize: '20 mega',
      ConnectionTimeout: 'soon',
      Bindings: ['10.1.15:25'],
    }),
    'several mechanisms, of which another rule speaks': sending({ SmartHostAuthMechanism: ['None', 'Basic'] }),
    'a parameter that the version does not know, which is another finding': designOf(
      mailbox({ version: '2013' }),
      receive('receiveConnector-9', 'server-1', { parameters: { RejectSingleLabelRecipientDomains: 'perhaps' } }),
    ),
    'known rights, with and without their beginning': granting(
      anonymous,
      'ms-exch-smtp-submit',
      'SMTP-Accept-Any-Sender',
    ),
    'a right that Exchange servers give each other': granting(
      'CONTOSO\\Exchange Servers',
      'ms-Exch-SMTP-Accept-XShadow',
    ),
  },
  fails: {
    'a parameter that the cmdlet does not have': {
      design: sending({ RequireTlsAlways: true }),
      findings: [{ message: 'unknown', subject: 'sendConnector-9', parameter: 'RequireTlsAlways' }],
      fixed: true,
    },
    'the names of permission groups that a table of the documentation prints': {
      design: receiving({ PermissionGroups: ['Anonymous', 'Partner'] }),
      findings: [atReceive('PermissionGroups')],
      fixed: true,
    },
    'a permission group that may be several': {
      design: receiving({ PermissionGroups: ['Exchange'] }),
      findings: [atReceive('PermissionGroups')],
    },
    'Basic beside BasicAuthRequireTLS': {
      design: receiving({ AuthMechanism: ['Tls', 'Basic', 'BasicAuthRequireTLS'] }),
      findings: [atReceive('AuthMechanism')],
      fixed: true,
    },
    'Basic alone, which may mean it over TLS': {
      design: receiving({ AuthMechanism: ['Tls', 'Basic'] }),
      findings: [atReceive('AuthMechanism')],
    },
    'a word that is no boolean': {
      design: receiving({ RequireTLS: 'yes' }),
      findings: [atReceive('RequireTLS')],
      fixed: true,
    },
    'a word that says nothing': { design: sending({ Enabled: 'perhaps' }), findings: [atSend('Enabled')] },
    'a level of logging with a letter missing': {
      design: receiving({ ProtocolLoggingLevel: 'Verbos' }),
      findings: [atReceive('ProtocolLoggingLevel')],
      fixed: true,
    },
    'a list of error policies from which the last was taken': {
      design: sending({ ErrorPolicies: [] }),
      findings: [atSend('ErrorPolicies')],
    },
    'a level of logging that is a list without a value': {
      design: receiving({ ProtocolLoggingLevel: [] }),
      findings: [atReceive('ProtocolLoggingLevel')],
    },
    'a name that is none': { design: receiving({ Fqdn: 'mail_contoso .com' }), findings: [atReceive('Fqdn')] },
    'a value of a default connector that somebody changed': {
      design: designOf(edge(), setParameter('receiveConnector-1', 'RequireTLS', 'no')),
      findings: [{ ...atReceive('RequireTLS'), subject: 'receiveConnector-1' }],
      fixed: true,
    },
    'a certificate that is no longer drawn': {
      design: sending({ TlsCertificateName: { certificate: 'certificate-7' } }),
      findings: [atSend('TlsCertificateName')],
    },
    'a port behind a smart host': {
      design: sending({ SmartHosts: ['smtpgateway1.contoso.com:587'] }),
      findings: [atSend('SmartHosts')],
      fixed: true,
    },
    'two ports behind smart hosts, of which a connector has one': {
      design: sending({ SmartHosts: ['10.1.1.8:25', '10.1.1.9:587'] }),
      findings: [atSend('SmartHosts')],
    },
    'smart hosts in one text': {
      design: sending({ SmartHosts: '192.168.1.10;192.168.1.11' }),
      findings: [atSend('SmartHosts')],
      fixed: true,
    },
    'a mechanism that may be two': {
      design: sending({ SmartHostAuthMechanism: 'Basic' }),
      findings: [atSend('SmartHostAuthMechanism')],
    },
    'numbers, sizes and time spans of a Send connector': {
      design: sending({
        Port: 70000,
        MaxMessageSize: '20 mega',
        ConnectionInactivityTimeOut: '10 min',
        SmtpMaxMessagesPerConnection: -1,
      }),
      findings: ['Port', 'MaxMessageSize', 'ConnectionInactivityTimeOut', 'SmtpMaxMessagesPerConnection'].map(atSend),
    },
    'the beginning of a level of validation': {
      design: sending({ TlsAuthLevel: 'Certificate' }),
      findings: [atSend('TlsAuthLevel')],
      fixed: true,
    },
    'a source address with a number missing': {
      design: designOf(
        edge(),
        send('sendConnector-9', { home: 'server-1', parameters: { SourceIPAddress: '10.1.1' } }),
      ),
      findings: [atSend('SourceIPAddress')],
    },
    'a grant to nobody': { design: granting(' ', 'ms-Exch-SMTP-Submit'), findings: [grant('noUser')] },
    'a grant of nothing': { design: granting(anonymous), findings: [grant('noRights')] },
    'a right with a letter too many': {
      design: granting(anonymous, 'ms-Exch-SMTP-Accept-Any-Recipients'),
      findings: [grant('misspelt')],
      fixed: true,
    },
    'a right that no page lists': { design: granting(anonymous, 'Send-As'), findings: [grant('unknownRight')] },
  },
})

describe('What cannot be read', () => {
  it('splits a port off from all smart hosts that name the same one', () => {
    const design = sending({ SmartHosts: '10.1.1.8:587; 10.1.1.9:587' })
    const [finding] = check(design).filter(({ rule }) => rule === 'VAL-001')
    expect(finding?.fix && fixTitle(finding.fix.title)).toBe('Set Port to 587')
    expect(finding?.fix?.edit(design).items['sendConnector-9']).toMatchObject({
      parameters: { SmartHosts: [{ text: '10.1.1.8' }, { text: '10.1.1.9' }], Port: 587 },
    })
  })

  it('says softly of an unknown right that it is unverified', () => {
    const [finding] = check(granting(anonymous, 'Send-As')).filter(({ rule }) => rule === 'VAL-001')
    expect(finding?.severity).toBe('warning')
    expect(finding && sentence(finding)).toContain('unverified')
  })

  it('leaves out what would follow from the rest of the list', () => {
    const design = receiving({ AuthMechanism: ['Tls', 'BasicAuth', 'BasicAuthRequiresTLS'] })
    const about = check(design).filter(
      ({ subject, severity }) => subject === 'receiveConnector-9' && severity === 'error',
    )
    expect(about.map(({ rule, parameter }) => [rule, parameter])).toContainEqual(['VAL-001', 'AuthMechanism'])
    expect(check(design).map(({ rule }) => rule)).not.toContain('RC-AUTH-008')
  })

  it('holds the command back, and gives it as entered once somebody accepted it', () => {
    const design = sending({ AddressSpaces: ['*'], RequireTLS: 'yes' })
    expect(plan(design).statements).toEqual([])
    expect(waitingSentences(design)).toEqual([
      '“To somewhere” waits: RequireTLS holds “yes”, which cannot be read. Correct it.',
    ])
    const accepted = acceptFinding({ rule: 'VAL-001', subject: 'sendConnector-9', reason: 'Known' })(design)
    expect(plan(accepted).statements.map(({ parameters }) => parameters.RequireTLS)).toEqual(['yes'])
  })

  it.each(['sendConnector', 'receiveConnector'] as const)(
    'is an error of one rule, whichever parameter of a %s',
    (kind) => {
      const faults = ['server-1', 'server-2'].flatMap((server) => {
        const home = server === 'server-1' ? 'organization' : server
        const item = kind === 'sendConnector' ? send('connector-9', { home }) : receive('connector-9', server)
        const design = designOf(mailbox(), edge(), item)
        const own = design.items['connector-9']
        if (!own || !isConnector(own)) throw new Error('No connector')
        const { version } = placementOf(own, design)
        return Object.entries(catalogueOf(own))
          .filter(([, row]) => !row.reserved && row.versions.includes(version))
          .flatMap(([parameter]) => faultsOf(setParameter('connector-9', parameter, '§§')(design), parameter))
      })
      expect(faults).toEqual([])
    },
  )
})

function faultsOf(design: ReturnType<typeof designOf>, parameter: string): readonly string[] {
  const item = design.items['connector-9']
  if (!item || !isConnector(item) || settingNamed(item, parameter, design)?.problems.length === 0) return []
  const own = check(design).filter(
    (one) => one.subject === item.id && one.parameter === parameter && one.severity === 'error',
  )
  const speaking = own.filter(({ rule }) => rulesAboutValues.has(rule) || rule === 'RC-ROLE-001')
  return speaking.length === 1 ? [] : [`${parameter}: ${speaking.map(({ rule }) => rule).join() || 'nothing'}`]
}
