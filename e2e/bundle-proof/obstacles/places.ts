import catalogue from '../../exchange-standin/catalogue.json' with { type: 'json' }
import { p0 } from '../../../shared/templates/p0'
import { of2013 } from './designs'
import { withServer, type Obstacle } from './obstacle'

/** The wrong shell, account, server, role or version. */
export const placeObstacles: readonly Obstacle[] = [
  {
    title: 'a server is missing',
    design: p0,
    place: 'organization',
    state: withServer('MBXSERVER02', () => undefined),
    says: ['Get-ExchangeServer does not show the server MBXSERVER02'],
  },
  {
    title: 'a server belongs to another organization',
    design: p0,
    place: 'organization',
    state: withServer('MBXSERVER01', (server) => ({ ...server, fqdn: 'mbxserver01.fabrikam.com' })),
    says: ['MBXSERVER01 is called mbxserver01.fabrikam.com here', 'mbxserver01.contoso.com in the design'],
  },
  {
    title: 'an Edge server has another full name',
    design: p0,
    place: 'edge',
    state: withServer('EDGE01', (server) => ({ ...server, fqdn: 'edge01.fabrikam.com' })),
    says: ['EDGE01 is called edge01.fabrikam.com here'],
  },
  {
    title: 'a server has an older version',
    design: p0,
    place: 'organization',
    state: withServer('MBXSERVER02', (server) => ({ ...server, version: '2016' })),
    says: ['MBXSERVER02 has Exchange 2016', 'Exchange 2019'],
  },
  {
    title: 'a server has the edition after the planned one',
    design: p0,
    place: 'organization',
    state: withServer('MBXSERVER02', (server) => ({ ...server, version: 'SE' })),
    says: ['MBXSERVER02 has Exchange SE', 'Exchange 2019'],
  },
  {
    title: 'an Edge server has another version',
    design: p0,
    place: 'edge',
    state: withServer('EDGE01', (server) => ({ ...server, version: 'SE' })),
    says: ['EDGE01 has Exchange SE', 'Exchange 2019'],
  },
  {
    title: 'a server is a Hub Transport server',
    design: p0,
    place: 'organization',
    state: withServer('MBXSERVER02', (server) => ({ ...server, role: 'hub' })),
    says: ['MBXSERVER02 has the role HubTransport', 'mailbox'],
  },
  {
    title: 'a server has the Client Access role alone',
    design: of2013,
    place: 'organization',
    state: withServer('MBXSERVER02', (server) => ({ ...server, roles2013: 'clientAccess' })),
    says: ['MBXSERVER02 has the role ClientAccess', 'mailbox'],
  },
  {
    title: 'a server has no Front End Transport service',
    design: of2013,
    place: 'organization',
    state: withServer('MBXSERVER01', (server) => ({ ...server, roles2013: 'mailbox' })),
    says: ["'MBXSERVER01\\Relay' belongs to FrontendTransport", 'its role is Mailbox'],
  },
  {
    title: 'the shell is none of Exchange',
    design: p0,
    place: 'organization',
    options: { denied: Object.keys(catalogue.cmdlets) },
    says: ['This is no Exchange Management Shell'],
  },
  {
    title: 'the account may not make Send connectors',
    design: p0,
    place: 'organization',
    options: { denied: ['New-SendConnector'] },
    says: ['does not know New-SendConnector', 'Organization Management'],
  },
  {
    title: 'the account may not read Receive connectors',
    design: p0,
    place: 'edge',
    options: { denied: ['Get-ReceiveConnector'] },
    says: ['does not know Get-ReceiveConnector', 'Administrators'],
  },
  {
    title: 'the account may not see servers',
    design: p0,
    place: 'organization',
    options: { denied: ['Get-ExchangeServer'] },
    says: ['does not know Get-ExchangeServer'],
  },
  {
    title: 'the account may not give a connector its account',
    design: p0,
    place: 'organization',
    options: { denied: ['New-SendConnector:AuthenticationCredential'] },
    says: ['New-SendConnector has no parameter AuthenticationCredential'],
  },
  {
    title: 'the account may not choose source servers',
    design: p0,
    place: 'organization',
    options: { denied: ['New-SendConnector:SourceTransportServers'] },
    says: ['New-SendConnector has no parameter SourceTransportServers'],
  },
  {
    title: 'the Exchange of an Edge server does not know a parameter',
    design: p0,
    place: 'edge',
    options: { denied: ['New-ReceiveConnector:AuthMechanism'] },
    says: ['New-ReceiveConnector has no parameter AuthMechanism', 'older'],
  },
  {
    title: 'the servers cannot be read',
    design: p0,
    place: 'organization',
    options: { faults: [{ kind: 'fail', when: 'before', cmdlet: 'Get-ExchangeServer', message: 'No directory.' }] },
    says: ['Get-ExchangeServer failed (No directory.)'],
  },
]
