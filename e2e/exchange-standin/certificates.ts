import type { Item, ItemOf } from '../../shared/model/design'
import type { Certificate } from './types'

/**
 * The certificates that a server of a design has: setup's own, those of the drawing that name it, and, where it says that it
 * has a public one, one that carries its name and those that its connectors give.
 */
export function certificatesOf(server: ItemOf<'server'>, items: readonly Item[]): readonly Certificate[] {
  const drawn = items.filter((item): item is ItemOf<'certificate'> => item.kind === 'certificate')
  const own = drawn.filter(({ servers }) => servers.includes(server.id)).map(ofDrawing)
  const isPublic = server.certificate === 'public'
  return [ofSetup(server), ...own, ...(isPublic ? [publicOne([server.fqdn, ...namesGiven(server, items)])] : [])]
}

function ofDrawing({ id, subject, issuer, names, expires, selfSigned }: ItemOf<'certificate'>): Certificate {
  return {
    thumbprint: thumbprint(id),
    subject,
    issuer: selfSigned ? subject : issuer,
    domains: names,
    services: 'IIS, SMTP',
    status: 'Valid',
    notAfter: (expires ?? '2035-12-31').replaceAll('-', ''),
  }
}

function ofSetup({ name, fqdn }: ItemOf<'server'>): Certificate {
  return {
    thumbprint: '0'.repeat(40),
    subject: `CN=${name}`,
    issuer: `CN=${name}`,
    domains: [name, fqdn],
    services: 'IIS, SMTP',
    status: 'Valid',
    notAfter: '20351231',
  }
}

function publicOne(names: readonly string[]): Certificate {
  return {
    thumbprint: thumbprint('public'),
    subject: `CN=${names[0]}`,
    issuer: 'CN=Public CA, C=US',
    domains: [...new Set(names)],
    services: 'SMTP',
    status: 'Valid',
    notAfter: '20351231',
  }
}

function namesGiven({ id }: ItemOf<'server'>, items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => {
    const isOwn = (item.kind === 'receiveConnector' && item.server === id) || item.kind === 'sendConnector'
    const name = isOwn ? item.parameters['Fqdn'] : undefined
    return typeof name === 'string' && name !== '' ? [name] : []
  })
}

/* Forty hexadecimal digits, the same for the same text. */
function thumbprint(text: string): string {
  return [...text].map((character) => character.charCodeAt(0).toString(16)).join('').padEnd(40, 'A').slice(0, 40).toUpperCase()
}
