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
  const stated = items.flatMap((item) => (isOf(server, item) ? statedIn(item) : []))
  return [
    ofSetup(server),
    ...own,
    ...stated,
    ...(isPublic ? [publicOne([server.fqdn, ...namesGiven(server, items)])] : []),
  ]
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

function namesGiven(server: ItemOf<'server'>, items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => {
    const name = isOf(server, item) ? item.parameters['Fqdn'] : undefined
    return typeof name === 'string' && name !== '' ? [name] : []
  })
}

type Connector = ItemOf<'receiveConnector' | 'sendConnector'>

/* A Send connector may present it from any server that it starts on. */
function isOf({ id }: ItemOf<'server'>, item: Item): item is Connector {
  return (item.kind === 'receiveConnector' && item.server === id) || item.kind === 'sendConnector'
}

/* One that a connector names by its text alone: `<I>issuer<S>subject`. */
function statedIn({ parameters }: Connector): readonly Certificate[] {
  const text = parameters['TlsCertificateName']
  const [, issuer, subject] = (typeof text === 'string' && /^<I>(.*)<S>(.*)$/.exec(text)) || []
  if (issuer === undefined || subject === undefined) return []
  const domains = [subject.replace(/^CN=/i, '')]
  return [
    {
      thumbprint: thumbprint(`${issuer}${subject}`),
      subject,
      issuer,
      domains,
      services: 'SMTP',
      status: 'Valid',
      notAfter: '20351231',
    },
  ]
}

/* Forty hexadecimal digits, the same for the same text. */
function thumbprint(text: string): string {
  return Array.from(text)
    .map((character) => character.charCodeAt(0).toString(16))
    .join('')
    .padEnd(40, 'A')
    .slice(0, 40)
    .toUpperCase()
}
