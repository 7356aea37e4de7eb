import { nodeSize } from '../card'
import { noteSize } from '../note-layout'
import type { NodeSymbol, Scene, SceneLine, SceneNode } from '../scene'

/** Internet mail flow through an Edge server, laid out as a person would. */
export const contosoScene: Scene = {
  zones: [
    { id: 'zone-1', zone: 'perimeter', x: 262, y: 70, width: 236, height: 430, name: 'Perimeter network' },
    { id: 'zone-2', zone: 'adSite', x: 622, y: 70, width: 272, height: 430, name: 'Active Directory site · HQ' },
  ],
  nodes: [
    node('internet-1', 'internet', 0, 205, 'Everybody', 'Internet', ['MX contoso.com']),
    node('server-1', 'edge', 284, 188, 'Edge Transport 2019', 'EDGE01', [
      '10.1.1.1   external',
      '10.1.1.2   internal',
      'edge01.contoso.com',
    ]),
    node('server-2', 'mailbox', 656, 120, 'Mailbox · 2019', 'MBXSERVER01', ['192.168.5.10', 'mbxserver01.contoso.com']),
    node('server-3', 'mailbox', 656, 330, 'Mailbox · 2019', 'MBXSERVER02', ['192.168.5.20', 'mbxserver02.contoso.com']),
  ],
  notes: [note('note-1', 284, 392, 'Certificate of EDGE01 must be imported on MBXSERVER01 and 02 before step 5.')],
  lines: [
    line('in', 'internet-1', 'server-1', 'anonymous', 'anonymous · 25'),
    line('out', 'server-1', 'internet-1', 'encrypted', 'To Internet · * · MX'),
    line('internal', 'server-1', 'server-2', 'authenticatedEncrypted', 'To Internal Org · --'),
    line('internal', 'server-1', 'server-3', 'authenticatedEncrypted', 'To Internal Org · --'),
    line('edge', 'server-2', 'server-1', 'authenticatedEncrypted', 'To Edge · *'),
    line('edge', 'server-3', 'server-1', 'authenticatedEncrypted', 'To Edge · *'),
  ],
}

export function node(
  id: string,
  symbol: NodeSymbol,
  x: number,
  y: number,
  eyebrow: string,
  name: string,
  details: string[],
): SceneNode {
  return { id, symbol, x, y, ...nodeSize(symbol, eyebrow, name, details), eyebrow, name, details }
}

export function note(id: string, x: number, y: number, text: string): Scene['notes'][number] {
  return { id, x, y, ...noteSize(text), text }
}

export function line(bundle: string, from: string, to: string, look: SceneLine['look'], label: string): SceneLine {
  return {
    id: `${bundle} ${from} ${to}`,
    bundle,
    from,
    to,
    look,
    label,
    lock: look === 'authenticatedEncrypted',
  }
}
