import type { Design } from '../model/design'
import { p0 } from './p0'
import { p1 } from './p1'
import { p2Internet, p2InternetReplacement, p2Organization, p2Partner, p2Service } from './p2'
import { p3AnonymousRelay, p3Basic, p3ExternallySecured } from './p3'
import { p4 } from './p4'

export interface Template {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly make: () => Design
}

/** What the start screen and `mailflow new` offer. Each makes the same design, byte for byte, on every run. */
export const templates: readonly Template[] = [
  {
    id: 'p0',
    title: 'Internet mail through an Edge server',
    description: 'Exchange 2016, 2019 or SE, without EdgeSync: five steps on the Edge server and in the organization.',
    make: p0,
  },
  {
    id: 'p1',
    title: 'Internet mail through an Edge server, 2013',
    description: 'The same with Exchange 2013, whose procedure lists the accepted domains.',
    make: p1,
  },
  {
    id: 'p2-internet',
    title: 'From the Internet, on its own address',
    description: 'A Receive connector of usage Internet on one address; the default one keeps the other.',
    make: p2Internet,
  },
  {
    id: 'p2-internet-replacement',
    title: 'From the Internet, default connector replaced',
    description: 'The missing default Frontend connector made anew on every address.',
    make: p2InternetReplacement,
  },
  {
    id: 'p2-partner',
    title: 'From a partner over TLS',
    description: 'A Receive connector of usage Partner for the partner’s addresses.',
    make: p2Partner,
  },
  {
    id: 'p2-service',
    title: 'From a service or device',
    description: 'A Custom Receive connector for one address.',
    make: p2Service,
  },
  {
    id: 'p2-organization',
    title: 'From the organization to an Edge server',
    description: 'An Internal Receive connector on an Edge server that is not subscribed.',
    make: p2Organization,
  },
  {
    id: 'p3-basic',
    title: 'Gateway with Basic authentication',
    description: 'Exchange 2010 Hub Transport and an SMTP gateway sign in to each other over TLS.',
    make: p3Basic,
  },
  {
    id: 'p3-externally-secured',
    title: 'Gateway, externally secured',
    description: 'Exchange 2010 Hub Transport and an SMTP gateway on a protected network.',
    make: p3ExternallySecured,
  },
  {
    id: 'p3-anonymous-relay',
    title: 'Gateway with anonymous relay',
    description: 'Exchange 2010 Hub Transport lets one gateway relay without signing in.',
    make: p3AnonymousRelay,
  },
  {
    id: 'p4',
    title: 'A Send connector for subsidiaries',
    description: 'Exchange 2010: address spaces with costs, a smart host, a size limit.',
    make: p4,
  },
]
