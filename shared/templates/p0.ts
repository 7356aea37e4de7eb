import { addItem, addServer, addSiteZone } from '../edits/add'
import { setTitle, setZone } from '../edits/change'
import { sequence, type Edit } from '../edits/edit'
import { emptyDesign, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import type { Version } from '../exchange/versions'
import { accept, line } from './drawing'

/** Procedure P0: Internet mail through an Edge server without EdgeSync (Exchange 2016, 2019, SE), as a person would draw it. */
export function p0(): Design {
  return throughEdge('Contoso: Internet mail through Edge', '2019', 264)
}

const accounts =
  'Step 2 signs in with an account of the domain in Exchange Servers, step 5 with a local account of EDGE01.'

/**
 * The drawing that P0 and P1 share: zones, nodes and the four lines, safe answers throughout. The site is as wide as the cards of
 * the version's servers ask for.
 */
export function throughEdge(title: string, version: Version, siteWidth: number): Design {
  return sequence(
    setTitle(title),
    addItem('perimeter', { x: 276, y: 70, width: 264, height: 430 }),
    addSiteZone('HQ', { x: 680, y: 70, width: siteWidth, height: 430 }),
    addItem('internet', { x: -32, y: 188 }),
    addServer({ ...edgeServer, version }, { x: 308, y: 178 }),
    addServer({ ...mailboxServer(1), version }, { x: 712, y: 124 }),
    addServer({ ...mailboxServer(2), version }, { x: 712, y: 330 }),
    addItem('note', { x: 308, y: 372, width: 200 }, { text: accounts }),
    intoZones,
    line('Internet', 'EDGE01'),
    line('EDGE01', 'Internet'),
    line('EDGE01', 'MBXSERVER01'),
    line('EDGE01', 'MBXSERVER02'),
    line('MBXSERVER01', 'EDGE01'),
    line('MBXSERVER02', 'EDGE01'),
    acceptLocalAccount,
    acceptNoSubscription,
  )(emptyDesign)
}

const edgeServer = {
  role: 'edge',
  name: 'EDGE01',
  fqdn: 'edge01.contoso.com',
  certificate: 'public',
  adapters: [
    { id: 'adapter-1', name: 'External', addresses: ['10.1.1.1'], facing: 'external' },
    { id: 'adapter-2', name: 'Internal', addresses: ['10.1.1.2'], facing: 'internal' },
  ],
} satisfies Omit<Parameters<typeof addServer>[0], 'version'>

function mailboxServer(number: number) {
  return {
    role: 'mailbox',
    name: `MBXSERVER0${number}`,
    fqdn: `mbxserver0${number}.contoso.com`,
    certificate: 'public',
    adapters: [{ id: 'adapter-1', name: 'Internal', addresses: [`192.168.5.${number}0`], facing: 'internal' }],
  } satisfies Omit<Parameters<typeof addServer>[0], 'version'>
}

/** Edge servers stand in the perimeter network, the others in the site. */
const intoZones: Edit = (design) => {
  const { zone, server, note } = indexes(design).byKind
  const perimeter = zone.find(({ type }) => type === 'perimeter')
  const site = zone.find(({ type }) => type === 'adSite')
  const idsOf = (edge: boolean) => server.filter(({ role }) => (role === 'edge') === edge).map(({ id }) => id)
  return sequence(
    setZone([...idsOf(true), ...note.map(({ id }) => id)], perimeter?.id),
    setZone(idsOf(false), site?.id),
  )(design)
}

/** Errata E000-LOCALACCOUNT-PERM: the procedure signs in with a local account of the Edge, to which it gives no right. */
const acceptLocalAccount = accept(
  'EDGE-017',
  'From Internal Org',
  'The procedure signs in with a local account of the Edge server and gives it no right to submit mail.',
)

const acceptNoSubscription = accept(
  'EDGE-018',
  'EDGE01',
  'The procedure is for an Edge server that has no subscription: accounts take the place of EdgeSync.',
)
