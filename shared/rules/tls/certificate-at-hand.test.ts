import { expect, it } from 'vitest'
import { changeOrganization } from '../../edits/change'
import { organizationContext } from '../running/contexts'
import { designOf, mailbox, receive, send } from '../testing/designs'
import { certificate } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { certificateAtHand } from './certificate-at-hand'

const sending = (TlsCertificateName: string | { certificate: string }) =>
  send('sendConnector-9', {
    parameters: { TlsCertificateName, SourceTransportServers: [{ server: 'server-1' }, { server: 'server-2' }] },
  })
const byName = '<I>CN=Public CA, C=US<S>cn=mail.contoso.com'
const reference = { certificate: 'certificate-1' }
const of = (message: string, subject = 'sendConnector-9') => ({ message, subject, parameter: 'TlsCertificateName' })
const on = (...servers: string[]) => ({ servers, expires: '2999-12-31' })

testRule(certificateAtHand, {
  passes: {
    'the certificate on both servers, by reference': designOf(
      mailbox(),
      mailbox(),
      certificate('certificate-1', on('server-1', 'server-2')),
      sending(reference),
    ),
    'the certificate by its name, in another case': designOf(
      mailbox(),
      mailbox(),
      certificate('certificate-1', on('server-1', 'server-2')),
      sending(byName),
    ),
    'servers of whose certificates nothing is stated': designOf(mailbox(), mailbox(), sending(byName)),
    'the renewed one of two with the same issuer and subject': designOf(
      mailbox(),
      mailbox(),
      certificate('certificate-1', { ...on('server-1', 'server-2'), expires: '2020-01-31' }),
      certificate('certificate-2', on('server-1', 'server-2')),
      sending(reference),
    ),
    'the renewed one by its name': designOf(
      mailbox(),
      mailbox(),
      certificate('certificate-1', { ...on('server-1', 'server-2'), expires: '2020-01-31' }),
      certificate('certificate-2', on('server-1', 'server-2')),
      sending(byName),
    ),
    'a certificate of which no expiry is stated': designOf(
      mailbox(),
      mailbox(),
      certificate('certificate-1', { servers: ['server-1', 'server-2'] }),
      sending(reference),
    ),
  },
  fails: {
    'one certificate of two connectors that has expired': {
      design: designOf(
        mailbox(),
        mailbox(),
        certificate('certificate-1', { ...on('server-1', 'server-2'), expires: '2020-01-31' }),
        sending(reference),
        receive('receiveConnector-9', 'server-1', { parameters: { TlsCertificateName: reference } }),
      ),
      findings: [of('expired')],
    },
    'one certificate of two connectors that a server lacks': {
      design: designOf(
        mailbox(),
        mailbox(),
        certificate('certificate-1', on('server-1')),
        certificate('certificate-2', { ...on('server-2'), subject: 'CN=other' }),
        sending(reference),
        receive('receiveConnector-9', 'server-2', { parameters: { TlsCertificateName: reference } }),
      ),
      findings: [of('missing')],
    },
    'a server that has another certificate only': {
      design: designOf(
        mailbox(),
        mailbox(),
        certificate('certificate-1', on('server-1')),
        certificate('certificate-2', { ...on('server-2'), subject: 'CN=other' }),
        sending(reference),
      ),
      findings: [of('missing')],
    },
    'a server that the certificate is stated not to be on': {
      design: designOf(mailbox(), mailbox(), certificate('certificate-1', on('server-1')), sending(reference)),
      findings: [of('missing')],
    },
    'a certificate that has expired, on a Receive connector': {
      design: designOf(
        mailbox(),
        certificate('certificate-1', { servers: ['server-1'], expires: '2020-01-31' }),
        receive('receiveConnector-9', 'server-1', { parameters: { TlsCertificateName: byName } }),
      ),
      findings: [of('expired', 'receiveConnector-9')],
    },
    'a certificate that expires within sixty days': {
      design: designOf(
        mailbox(),
        mailbox(),
        certificate('certificate-1', { servers: ['server-1', 'server-2'], expires: inDays(59) }),
        sending(reference),
      ),
      findings: [of('expiring')],
    },
    'a certificate that is valid today and not on the day of the change': {
      design: designOf(
        mailbox(),
        mailbox(),
        certificate('certificate-1', { servers: ['server-1', 'server-2'], expires: inDays(90) }),
        changeOrganization({ plannedDate: inDays(120) }),
        sending(reference),
      ),
      findings: [of('expiredThen')],
    },
  },
})

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

it.each([
  ['2026-03-02', undefined],
  ['2026-03-01', 'expiring'],
  ['2025-12-31', 'expiring'],
  ['2025-12-30', 'expired'],
])('on 2025-12-31 a certificate until %s is %s', (expires, message) => {
  const design = designOf(mailbox(), mailbox(), certificate('certificate-1', { expires }), sending(reference))
  const found = [...certificateAtHand.check(organizationContext(design, '2025-12-31'))]
  expect(found.map((violation) => violation.message)).toEqual(message === undefined ? [] : [message])
})
