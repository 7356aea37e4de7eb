import { expect, test } from 'vitest'
import type { Version } from '../exchange/versions'
import { emptyDesign, find, type Design } from '../model/design'
import { addServer, place } from './add'
import { connectionChoices } from './connect'
import { changeItem } from './change'
import { sequence } from './edit'
import { addCertificate } from './organization'

const at = { x: 0, y: 0 }

function parametersOf(design: Design) {
  const found = connectionChoices(design, 'server-1', 'exchangeOnline-1')
  const [choice] = 'choices' in found ? found.choices : []
  return choice && find(choice.edit(design), 'sendConnector', 'sendConnector-1')?.parameters
}

function drawn(version: Version): Design {
  return sequence(
    addServer({ role: version === '2010' ? 'hub' : 'mailbox', version }, at),
    place('exchangeOnline', at),
  )(emptyDesign)
}

test('a line to Exchange Online states every hybrid setting, with the server’s public certificate', () => {
  const design = sequence(addCertificate('mail.contoso.com', ['server-1']))(drawn('2019'))
  expect(parametersOf(design)).toEqual({
    AddressSpaces: ['contoso.mail.onmicrosoft.com'],
    DNSRoutingEnabled: true,
    CloudServicesMailEnabled: true,
    TlsCertificateName: { certificate: 'certificate-1' },
    RequireTLS: true,
    TlsAuthLevel: 'DomainValidation',
    TlsDomain: 'mail.protection.outlook.com',
    SourceTransportServers: [{ server: 'server-1' }],
  })
})

test('a self-signed certificate is not presented to Exchange Online', () => {
  const design = sequence(
    addCertificate('mail.contoso.com', ['server-1']),
    changeItem<'certificate'>('certificate-1', { selfSigned: true }),
  )(drawn('2019'))
  expect(parametersOf(design)).not.toHaveProperty('TlsCertificateName')
})

test('2010 states none of the hybrid settings that it lacks', () => {
  const parameters = parametersOf(addCertificate('mail.contoso.com', ['server-1'])(drawn('2010')))
  expect(parameters).toMatchObject({ RequireTLS: true, TlsAuthLevel: 'DomainValidation' })
  expect(parameters).not.toHaveProperty('TlsCertificateName')
  expect(parameters).not.toHaveProperty('CloudServicesMailEnabled')
})
