import { describe, expect, it } from 'vitest'
import { check, sentence } from './check'
import { afterLeadingSubject, namesSubject } from './named-subject'
import { designOf, edge, mailbox, receive, send } from './testing/designs'
import type { Design } from '../model/design'
import type { Finding } from './rule'

function found(rule: Finding['rule'], design: Design): Finding {
  const finding = check(design, '2026-01-01').find((one) => one.rule === rule)
  if (!finding) throw new Error(`${rule} has nothing to say`)
  return finding
}

const relay = receive('receiveConnector-9', 'server-1', {
  name: 'Relay',
  parameters: { TransportRole: 'Frontend', Bindings: ['10.1.1.1:25'] },
})

describe('A sentence that names its subject', () => {
  it('goes on behind the name and its quotation marks', () => {
    expect(afterLeadingSubject(found('RC-ROLE-005', designOf(mailbox(), relay)))).toBe(
      ' on MBX01: “Frontend” is no transport role; write FrontendTransport or HubTransport.',
    )
  })

  it('is not taken apart at another object whose name only begins alike', () => {
    const design = designOf(edge({ name: 'EDGE1' }), send('sendConnector-9', { name: 'EDGE', home: 'server-1' }))
    const finding = found('EDGE-018', design)
    expect(afterLeadingSubject(finding)).toMatch(/^ has no Edge subscription/)
    expect(afterLeadingSubject({ ...finding, subject: 'sendConnector-9' })).toBeUndefined()
  })

  it('does not begin with it where a server of the same name stands there', () => {
    const twice = ['receiveConnector-8', 'receiveConnector-9'].map((id) => receive(id, 'server-1', { name: 'MBX01' }))
    const finding = found('RC-NAME-001', designOf(mailbox(), ...twice))
    expect(sentence(finding)).toMatch(/^MBX01 has another Receive connector named “MBX01”/)
    expect(afterLeadingSubject(finding)).toBeUndefined()
    expect(namesSubject(finding)).toBe(true)
  })

  it('tells so by its data, whatever its words hold', () => {
    const finding = found('EDGE-018', designOf(edge({ name: 'Edge' })))
    expect(namesSubject(finding)).toBe(true)
    expect(namesSubject({ ...finding, subject: 'server-2' })).toBe(false)
  })

  it('is left whole where the subject has no name', () => {
    expect(afterLeadingSubject(found('EDGE-018', designOf(edge({ name: ' ' }))))).toBeUndefined()
  })
})
