import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bundleInputOf } from '../../exports/bundle/bundle-input'
import { acceptFinding } from '../../edits/accept'
import { changeItem, setParameter } from '../../edits/change'
import { sequence } from '../../edits/edit'
import { subscribeEdge } from '../../edits/subscribe'
import { emptyDesign, type Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { check } from '../../rules/check'
import { templates } from '../../templates'
import { p0 } from '../../templates/p0'
import { plan } from '../plan'
import { asBuilt, named } from '../testing/as-built'
import { hostileText } from '../testing/hostile-text'
import { listedFiles } from './file-list'
import { accountsOf } from './prerequisites'
import { runBook, type RunBookInput } from './run-book'
import { bundleRuns } from './targets'

function textOf(design: Design, changes: Partial<RunBookInput> = {}): string {
  const runs = bundleRuns(plan(design).statements, design)
  const input = bundleInputOf(design, { toolVersion: '0.1.0' })
  const pictures = ['diagram.svg', 'diagram.png']
  return runBook({ ...input, title: design.title, runs, credentials: accountsOf(design), pictures, ...changes })
}

/** What stands under the first heading that begins so, up to the next of its level. */
function section(text: string, heading: RegExp): string {
  const found = text.split(/^(?=## )/m).find((one) => heading.test(one.split('\n')[0] ?? ''))
  if (found === undefined) throw new Error(`No section ${String(heading)}`)
  return found
}

function subscribed(): Design {
  const built = asBuilt(p0())
  const edge = indexes(built).byKind.server.find(({ role }) => role === 'edge')!
  return subscribeEdge(edge.id, built.organization.sites[0]!.id)(built)
}

const text = textOf({ ...p0(), accepted: [] })

describe('the run book', () => {
  test('has numbered sections, from what will probably fail to the files', () => {
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      '1. What will probably fail',
      '2. Before the change window',
      '3. Order',
      '4. EDGE01: 3-apply-EDGE01.ps1',
      '5. Organization: 3-apply-organization.ps1',
      '6. Going back',
      '7. What only the real servers show',
      '8. Files',
    ])
  })

  test('says before the start that EDGE-017 is open, since mail is then refused although every script succeeds', () => {
    expect(section(text, /1\. /)).toMatch(/^- Warning EDGE-017: “From Internal Org”: .*\(unverified\)/m)
    expect(section(text, /1\. /)).not.toContain('These were accepted')
  })

  test('tells what was accepted with its reason, apart from what is open', () => {
    const design = { ...p0(), accepted: [] }
    const accept = check(design)
      .filter(({ severity }) => severity === 'warning')
      .map(({ rule, subject }) => acceptFinding({ rule, subject, reason: 'Tried in the lab', author: 'R. Reviewer' }))
    const risks = section(textOf(sequence(...accept)(design)), /1\. /)
    expect(risks).toMatch(/These were accepted.*\n\n- Warning EDGE-017.*Accepted by R\. Reviewer: Tried in the lab/s)
    expect(risks).not.toContain('These warnings are open')
  })

  test('says so where nothing is open', () => {
    expect(textOf(p0(), { risks: { warnings: [], accepted: [] } })).toContain(
      'No warning is open, and none was accepted.',
    )
  })

  test('says on top what stands against running the scripts', () => {
    const lines = textOf(p0(), { problems: ['Error X'] }).split('\n')
    expect(lines.filter((line) => line.startsWith('## '))[0]).toBe('## Not ready to run')
    expect(lines).toContain('- Error X')
  })

  test('tells what has to be there before: trust, accounts, firewall, names, and how scripts start', () => {
    const before = section(text, /2\. /)
    expect(before).toContain('must trust the certificate of')
    expect(before).toContain('- `Local account on EDGE01`: ')
    expect(before).toContain(
      '- TCP 25 to EDGE01 (10.1.1.2) from MBXSERVER01 (192.168.5.10), MBXSERVER02 (192.168.5.20).',
    )
    expect(before).toMatch(/^- TCP 25 to EDGE01 \(10\.1\.1\.1\) from Internet \(any address\)\.$/m)
    expect(before).toContain('“edge01.contoso.com” has to lead to 10.1.1.2, on MBXSERVER01, MBXSERVER02')
    expect(before).toContain('UDP and TCP 53 to DNS, for names of the Internet, from EDGE01.')
    expect(before).toMatch(/The MX records of contoso\.com.* have to lead to EDGE01/)
    expect(before).toContain('`Get-ChildItem -Path . -Recurse | Unblock-File`')
    expect(before).toContain('`Get-ExecutionPolicy -List`')
    expect(before).toContain('`-StateFolder <folder>`')
  })

  test('has the steps of a place in their order: preflight, backup, -WhatIf, apply, look, verify', () => {
    const steps = section(text, /4\. /).split('### Steps')[1]!.split('###')[0]!
    expect([...steps.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, command]) => command)).toEqual([
      '.\\1-preflight.ps1',
      '.\\2-backup.ps1',
      '.\\3-apply-EDGE01.ps1 -WhatIf',
      '.\\3-apply-EDGE01.ps1',
      '.\\4-verify-EDGE01.ps1',
    ])
  })

  test('names the accounts that a script asks for where it starts, and none where it asks for none', () => {
    expect(section(text, /4\. /)).toContain(
      'Before the first of them it asks, once each, for `Account in Exchange Servers`.',
    )
    expect(section(textOf(subscribed()), /4\. /)).not.toContain('it asks')
  })

  test('tells who, where, how long, and what users notice', () => {
    const edge = section(text, /4\. /)
    expect(edge).toContain('- Person: ____')
    expect(edge).toContain('- Where: in the Exchange Management Shell on EDGE01 itself.')
    expect(edge).toContain('- Rights: a member of the local group Administrators.')
    expect(edge).toMatch(/^- Time: about \d+ minutes, a guess from \d+ commands\.$/m)
    expect(edge).toContain('Connections to `From Internet` may break off while it listens anew')
    expect(edge).toContain('- Restarts: none that the documentation asks for.')
  })

  test('asks for a restart only where a port goes from one transport service to another', () => {
    const built = asBuilt(templates.find(({ id }) => id === 'p2-internet')!.make())
    const listener = indexes(built).byKind.receiveConnector.find(({ name }) => name.startsWith('Default Frontend'))!
    const moved = textOf(setParameter(listener.id, 'TransportRole', 'HubTransport')(built))
    expect(moved).toContain(
      'restart both afterwards, Microsoft Exchange Transport and Microsoft Exchange Frontend Transport',
    )
  })

  test('tells each change with its values, and the command that shows it', () => {
    const edge = section(text, /4\. /)
    expect(edge).toMatch(/^\d+\. Changed: Receive connector “From Internet”\.$/m)
    expect(edge).toContain('   - Changed: `Bindings: 0.0.0.0:25 -> 10.1.1.1:25`')
    expect(edge).toContain("   - Look: `Get-ReceiveConnector 'EDGE01\\From Internet' | Format-List Identity, Name, ")
  })

  test('has the one command that goes back, there and over all places with the last one first', () => {
    expect(section(text, /4\. /)).toContain('The one command that goes back here: `.\\5-rollback-EDGE01.ps1`.')
    const back = section(text, /Going back/)
    expect([...back.matchAll(/`\.\\(5-rollback-.*?)`/g)].map(([, file]) => file)).toEqual([
      '5-rollback-organization.ps1',
      '5-rollback-EDGE01.ps1',
    ])
  })

  test('names every file of the bundle but itself, and no other', () => {
    const runs = bundleRuns(plan(p0()).statements, p0())
    const files = listedFiles(runs, ['diagram.svg', 'diagram.png']).map(({ path }) => path)
    const listed = [...section(text, /Files/).matchAll(/^- `([^`]+)`:/gm)].map(([, file]) => file)
    expect(['README.md', ...listed]).toEqual(files)
    const mentioned = [...text.matchAll(/[\w-]+\.(?:ps1|md|json|svg|png|mailflow)\b/g)].map(([file]) => file)
    expect(mentioned.filter((file) => !files.includes(file))).toEqual([])
  })

  test('of a design without changes says that there is nothing to run', () => {
    const nothing = textOf(emptyDesign)
    expect(nothing).toContain('There is nothing to run.')
    expect(nothing).not.toMatch(/\.ps1/)
  })
})

describe('conversations to try by hand', () => {
  test('a listener for the Internet offers TLS, takes mail for the own domain, and relays nothing', () => {
    const talk = section(text, /4\. /).split('Receive connector `From Internet`: ')[1]!.split('\n```\n')[0]!
    expect(talk).toContain('telnet 10.1.1.1 25\n< 220 …\n> EHLO test.example.com\n< 250-STARTTLS')
    expect(talk).toContain('> RCPT TO:<postmaster@contoso.com>\n< 250 2.1.5 Recipient OK')
    expect(talk).toContain('> RCPT TO:<test@example.com>\n< 550 5.7.1 Unable to relay')
  })

  test('one for servers that sign in refuses who does not, and asks for the password after STARTTLS only', () => {
    const talk = section(text, /4\. /).split('Receive connector `From Internal Org`: ')[1]!.split('\n```\n')[0]!
    expect(talk).toContain('AUTH LOGIN only after STARTTLS')
    expect(talk).toContain('> MAIL FROM:<test@example.com>\n< 5…    refused')
  })

  test('an anonymous relay takes any domain', () => {
    const relay = textOf(templates.find(({ id }) => id === 'p3-anonymous-relay')!.make())
    expect(relay).toContain('> RCPT TO:<test@example.com>\n< 250 2.1.5 Recipient OK          it relays to any domain')
  })

  test('a sender that signs in over TLS only is tried from each of its sources', () => {
    const organization = section(text, /5\. /)
    expect(organization).toContain(
      'Send connector `To Edge`: on `MBXSERVER01`, `MBXSERVER02`, to each of its smart hosts',
    )
    expect(organization).toContain('telnet edge01.contoso.com 25\n< 220 …\n> EHLO test.example.com\n< 250-STARTTLS')
  })

  test('a disabled connector is not tried', () => {
    const design = p0()
    const off = changeItem(named(design, 'From Internal Org').id, {
      parameters: { ...(named(design, 'From Internal Org') as { parameters: object }).parameters, Enabled: false },
    })(design)
    expect(textOf(off)).toContain('Receive connector `From Internal Org` is disabled: nothing answers there.')
  })
})

describe('a subscription', () => {
  const book = textOf(subscribed())

  test('tells what is carried from one place to the other, within 24 hours, and deleted afterwards', () => {
    const order = section(book, /Order/)
    const [written, copied, read, deleted] = order.split('\n').filter((line) => /^\d+\. /.test(line))
    expect(written).toContain('3-apply-EDGE01.ps1')
    expect(copied).toMatch(/Copy `C:\\EdgeSubscription-EDGE01\.xml` from EDGE01 .* within 24 hours/)
    expect(read).toContain('3-apply-organization.ps1')
    expect(deleted).toMatch(/Delete `C:\\EdgeSubscription-EDGE01\.xml` .* it holds credentials/)
  })

  test('warns of the pause and of the port', () => {
    expect(section(book, /Before/)).toContain('TCP 50636 must be open from the Mailbox servers of the site to EDGE01')
    expect(book).toMatch(/Mail through `EDGE01` pauses until the organization has read the subscription file/)
  })
})

test('hostile names stay on their line, and end no block', () => {
  const known = new Set(['## Not ready to run', ...text.split('\n').filter((line) => /^#{2,6} /.test(line))])
  fc.assert(
    fc.property(hostileText, (name) => {
      const design = p0()
      const hostile = sequence(
        changeItem(named(design, 'From Internet').id, { name, comment: name }),
        changeItem(named(design, 'To Edge').id, { name }),
      )({ ...design, title: name })
      const lines = textOf(hostile).split('\n')
      expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1)
      expect(lines.filter((line) => /^#{2,6} /.test(line)).filter((line) => !known.has(line))).toEqual([])
      expect(lines.filter((line) => line.startsWith('```')).length % 2).toBe(0)
    }),
    { numRuns: 30 },
  )
})
