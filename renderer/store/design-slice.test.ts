import { beforeEach, describe, expect, test } from 'vitest'
import { place } from '../../shared/edits/add'
import { moveItems, setParameter, setTitle } from '../../shared/edits/change'
import { connectionChoices } from '../../shared/edits/connect'
import { sequence } from '../../shared/edits/edit'
import { removeItems } from '../../shared/edits/remove'
import { emptyDesign } from '../../shared/model/design'
import { newWorkspace } from '../workspace/testing/new-workspace'
import type { Workspace } from '../workspace/workspace'
import { historyLimit } from './design-slice'
import { app as stateOf } from './store'

const origin = { x: 0, y: 0 }

let workspace: Workspace
const app = () => stateOf(workspace)

beforeEach(() => {
  workspace = newWorkspace()
  app().load({ ...emptyDesign }, { file: null, fileName: null })
})

describe('undo and redo', () => {
  test('undo names the step and gives the very design back, redo the other', () => {
    const before = app().design
    app().apply('Place Edge Transport', place('edge', origin))
    const after = app().design
    expect(app().past.at(-1)?.label).toBe('Place Edge Transport')
    app().undo()
    expect(app().design).toBe(before)
    expect(app().future[0]?.label).toBe('Place Edge Transport')
    app().redo()
    expect(app().design).toBe(after)
  })

  test('an edit after which the file could not be opened is none, and a sentence says why', () => {
    const before = app().design
    app().apply('Change title', setTitle('t'.repeat(20_000)))
    expect([app().design, app().past]).toEqual([before, []])
    expect(app().message?.text).toBe(
      'The design would have more than 1,000 characters of a name in the title: choose a shorter name.',
    )
  })

  test('an edit that changes nothing is no step', () => {
    app().apply('Change title', setTitle(app().design.title))
    expect(app().past).toEqual([])
  })

  test('a new step forgets what was undone', () => {
    app().apply('Place Edge Transport', place('edge', origin))
    app().undo()
    app().apply('Place Mailbox', place('mailbox', origin))
    expect(app().future).toEqual([])
  })

  test('a run of arrow keys is one step, until something else is selected', () => {
    app().apply('Place Edge Transport', place('edge', origin))
    const step = (x: number) => app().apply('Move EDGE01', moveItems({ 'server-1': { x, y: 0 } }), { run: 'nudge' })
    step(10)
    step(20)
    expect(app().past.map(({ label }) => label)).toEqual(['Place Edge Transport', 'Move EDGE01'])
    app().select(['server-1'])
    step(30)
    expect(app().past).toHaveLength(3)
  })

  test('a sentence about a step goes when that step is undone, and stays while later ones are', () => {
    app().apply('Place Edge Transport', place('edge', origin))
    app().tell('info', 'Placed', { about: app().design })
    app().apply('Change title', setTitle('Another'))
    app().undo()
    expect(app().message?.text).toBe('Placed')
    app().undo()
    expect(app().message).toBeNull()
  })

  test('a sentence about no step stays while steps are undone', () => {
    app().apply('Place Edge Transport', place('edge', origin))
    app().tell('success', 'Saved')
    app().undo()
    expect(app().message?.text).toBe('Saved')
  })

  test('a thousand steps are kept', () => {
    for (let step = 0; step < historyLimit + 20; step += 1) app().apply('Change title', setTitle(`Title ${step}`))
    expect(app().past).toHaveLength(1000)
    for (let step = 0; step < historyLimit; step += 1) app().undo()
    expect(app().design.title).toBe('Title 19')
  })
})

describe('saved and unsaved', () => {
  test('undoing back to what was saved is saved again', () => {
    app().markSaved(app().design, 'file', 'a.mailflow')
    app().apply('Change title', setTitle('Other'))
    expect(app().design).not.toBe(app().saved)
    app().undo()
    expect(app().design).toBe(app().saved)
  })

  test('recovered work counts as unsaved', () => {
    app().load({ ...emptyDesign }, { file: null, fileName: null, unsaved: true })
    expect(app().design).not.toBe(app().saved)
  })
})

describe('the selection', () => {
  test('never holds what is gone, lines included', () => {
    app().apply('Place Edge Transport', place('edge', origin))
    app().select(['server-1', 'sendConnector-9|server-1|internet-1'])
    app().apply('Delete EDGE01', removeItems(['server-1']))
    expect(app().selection).toEqual([])
  })

  test('of a line that is gone passes to its connector, so that its panel stays open', () => {
    const drawn = sequence(place('mailbox', origin), place('internet', origin), (now) => {
      const answer = connectionChoices(now, 'server-1', 'internet-1')
      return 'choices' in answer ? answer.choices[0]!.edit(now) : now
    })
    app().apply('Connect', drawn, { select: ['sendConnector-1|server-1|internet-1'] })
    expect(app().selection).toEqual(['sendConnector-1|server-1|internet-1'])
    app().apply('Deliver by smart hosts', setParameter('sendConnector-1', 'DNSRoutingEnabled', false))
    expect(app().selection).toEqual(['sendConnector-1'])
    app().undo()
    expect(app().selection).toEqual(['sendConnector-1|server-1|internet-1'])
  })

  test('comes back with undo', () => {
    app().apply('Place Edge Transport', place('edge', origin), { select: ['server-1'] })
    app().apply('Delete EDGE01', removeItems(['server-1']))
    app().undo()
    expect(app().selection).toEqual(['server-1'])
  })
})
