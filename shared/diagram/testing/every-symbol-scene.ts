import type { Scene } from '../scene'
import { line, node, note } from './contoso-scene'

/** Every symbol, zone and line style at once, with long and foreign names. */
export const everySymbolScene: Scene = {
  zones: [
    { id: 'z-net', zone: 'internet', x: -30, y: -40, width: 270, height: 620, name: 'Internet' },
    { id: 'z-per', zone: 'perimeter', x: 320, y: -40, width: 290, height: 620, name: 'Umkreisnetzwerk · Größe' },
    { id: 'z-hq', zone: 'adSite', x: 720, y: -40, width: 300, height: 440, name: 'Active Directory site · Αθήνα' },
    { id: 'z-cloud', zone: 'cloud', x: 1100, y: -40, width: 260, height: 220, name: 'Cloud' },
    { id: 'z-free', zone: 'free', x: 1100, y: 220, width: 280, height: 360, name: 'Factory' },
  ],
  nodes: [
    node('net', 'internet', 0, 20, 'Everybody', 'Internet', ['MX contoso.com']),
    node('partner', 'partner', 0, 200, 'Partner organization', 'Fabrikam', ['fabrikam.example', 'TLS required']),
    node('gw', 'gateway', 0, 400, 'SMTP gateway', 'Mail-Überwachung West', ['203.0.113.7']),
    node('edge1', 'edge', 350, 10, 'Edge Transport 2019', 'EDGE01', [
      '10.1.1.1   external',
      '10.1.1.2   internal',
      'edge01.contoso.com',
    ]),
    node('edge2', 'edge', 350, 220, 'Edge Transport SE', 'EDGE02-LONGNAME-AMSTERDAM-PERIMETER', [
      'edge02.a-very-long-subdomain.perimeter.contoso.com',
    ]),
    node('hub', 'hub', 350, 420, 'Hub Transport 2010', 'HUB01', ['10.2.0.4', 'hub01.corp.contoso.com']),
    node('mbx1', 'mailbox', 750, 10, 'Mailbox 2019', 'MBX01', ['192.168.5.10', 'mbx01.contoso.com']),
    node('mbx2', 'mailbox', 750, 140, 'Mailbox 2016', 'ПОЧТА02', ['192.168.5.20', 'mbx02.contoso.com']),
    node('mbx3', 'mailbox', 750, 270, 'Mailbox SE', 'MBX03', ['192.168.5.30', 'mbx03.contoso.com']),
    node('exo', 'exchangeOnline', 1130, 20, 'Exchange Online', 'contoso', ['contoso.mail.protection.outlook.com']),
    node('scanner', 'application', 1130, 270, 'Application', 'Scanner, 3rd floor', ['10.9.0.21', 'sends 40 a day']),
    node('erp', 'application', 1130, 430, 'Application', 'ERP', ['10.9.0.40']),
  ],
  notes: [note('n1', 760, 440, 'Scanner stays on port 25 until its firmware is replaced.\nThen Basic over TLS.')],
  lines: [
    line('in', 'net', 'edge1', 'anonymous', 'anonymous · 25'),
    line('in2', 'net', 'edge2', 'anonymous', 'anonymous · 25'),
    line('out', 'edge1', 'net', 'encrypted', 'To Internet · * · MX'),
    line('out', 'edge2', 'net', 'encrypted', 'To Internet · * · MX'),
    line('partner-out', 'edge2', 'partner', 'authenticatedEncrypted', 'To Fabrikam · fabrikam.example'),
    line('partner-in', 'partner', 'edge2', 'authenticatedEncrypted', 'Fabrikam · 25'),
    line('gw-out', 'hub', 'gw', 'externallySecured', 'To gateway · *'),
    line('gw-in', 'gw', 'hub', 'externallySecured', 'gateway · 25'),
    ...['mbx1', 'mbx2', 'mbx3'].flatMap((mbx) => [
      line('to-edge', mbx, 'edge1', 'authenticatedEncrypted', 'To Edge · *'),
      line('to-edge', mbx, 'edge2', 'authenticatedEncrypted', 'To Edge · *'),
      line('internal', 'edge1', mbx, 'authenticatedEncrypted', 'To Internal Org · --'),
    ]),
    line('hybrid-out', 'mbx1', 'exo', 'authenticatedEncrypted', 'To Exchange Online'),
    line('hybrid-in', 'exo', 'mbx1', 'authenticatedEncrypted', 'Exchange Online · 25'),
    line('scan', 'scanner', 'mbx3', 'anonymous', 'Scanner · 25'),
    line('erp', 'erp', 'mbx3', 'clearText', 'ERP · 587'),
    line('hub', 'hub', 'mbx3', 'clearText', 'To MBX03 · *'),
  ],
}
