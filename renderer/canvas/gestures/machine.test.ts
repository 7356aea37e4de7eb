import { beforeEach, describe, expect, test } from 'vitest'
import { place } from '../../../shared/edits/add'
import { sequence } from '../../../shared/edits/edit'
import { lines } from '../../../shared/model/relations'
import { p0 } from '../../../shared/templates/p0'
import { centreOf } from '../../../shared/diagram/routing/geometry'
import type { Box, Point } from '../../../shared/diagram/scene'
import { app as stateOf } from '../../store/store'
import { newWorkspace } from '../../workspace/testing/new-workspace'
import type { Workspace } from '../../workspace/workspace'
import { drawingNow } from '../drawing'
import { encloses } from '../geometry'
import { sheetNow } from '../sheet/sheet'
import { resetBends } from './bending'
import { bends, dotsOf, hitAt } from './hit'
import { machine } from './machine'
import { nudge } from './moving'
import type { Pointer } from './pointer'
import { seen } from './seen'

let workspace: Workspace
const app = () => stateOf(workspace)
const stepsDone = () => app().past.map(({ label }) => label)

/** Procedure P0 with room below, an Edge server more and a gateway: what the gestures here are done to. */
const design = sequence(place('edge', { x: 300, y: 900 }), place('gateway', { x: 900, y: 960 }))(p0())

beforeEach(() => {
  workspace = newWorkspace()
  app().load(design, { file: null, fileName: null })
})

type Keys = Partial<Pick<Pointer, 'adding' | 'copying' | 'free' | 'button'>>

function pointer(at: Point, keys: Keys = {}): Pointer {
  return { client: at, at, button: 0, finger: false, adding: false, copying: false, free: false, ...keys }
}

/** The button goes down, and the pointer on its way through those points. */
function hold(way: readonly Point[], keys: Keys = {}) {
  const [start, ...rest] = way.map((at) => pointer(at, keys))
  machine(workspace).press(start!)
  for (const at of rest) machine(workspace).move(at)
  return rest.at(-1) ?? start!
}

function drag(way: readonly Point[], keys?: Keys) {
  machine(workspace).release(hold(way, keys))
}

function boxOf(name: string): Box & { id: string } {
  const { nodes, zones } = drawingNow(workspace).scene
  return [...nodes, ...zones].find((box) => box.name === name)!
}

const idOf = (name: string) => boxOf(name).id
const middleOf = (name: string) => centreOf(boxOf(name))
const rightDot = (name: string) => dotsOf(boxOf(name))[1]!
const by = ({ x, y }: Point, dx: number, dy: number) => ({ x: x + dx, y: y + dy })

function lineBetween(from: string, to: string) {
  return drawingNow(workspace).routed.lines.find(({ id }) => id.endsWith(`|${idOf(from)}|${idOf(to)}`))
}

const isConnected = (from: string, to: string) =>
  lines(app().design).some((line) => line.from === idOf(from) && line.to === idOf(to))

/** Answers the sheet at the pointer. */
function choose(title: string | RegExp) {
  const sheet = sheetNow(workspace)
  sheet!.choices
    .find((choice) => (typeof title === 'string' ? choice.title === title : title.test(choice.title)))!
    .chosen()
}

/** Every gesture that changes the design, as far as the button is still held. */
const gestures: Record<string, { begin: () => Pointer; finish?: () => void; step: string }> = {
  'a card that is dragged': {
    begin: () => hold([middleOf('EDGE02'), by(middleOf('EDGE02'), 40, 60)]),
    step: 'Move EDGE02',
  },
  'a card that is dragged with Alt': {
    begin: () => hold([middleOf('EDGE02'), by(middleOf('EDGE02'), 300, 200)], { copying: true }),
    step: 'Duplicate EDGE02',
  },
  'an area that is dragged by its name': {
    begin: () => {
      const { x, y } = boxOf('Perimeter network')
      return hold([
        { x: x + 40, y: y + 20 },
        { x: x + 40, y: y - 40 },
      ])
    },
    step: 'Move Perimeter network',
  },
  'an area that is made larger': {
    begin: () => {
      const { id, x, y } = boxOf('Perimeter network')
      app().select([id])
      return hold([{ x, y }, by({ x, y }, -30, -50)])
    },
    step: 'Resize Perimeter network',
  },
  'a line from a dot to a card': {
    begin: () => hold([rightDot('MBXSERVER01'), middleOf('Internet')]),
    step: 'Connect MBXSERVER01 to Internet',
  },
  'a line to where nothing stands': {
    begin: () => hold([rightDot('EDGE02'), by(rightDot('EDGE02'), 200, 300)]),
    finish: () => choose('Internet'),
    step: 'Connect EDGE02 to Internet (2)',
  },
  'the end of a line that goes elsewhere': {
    begin: () => {
      const line = lineBetween('MBXSERVER01', 'EDGE01')!
      app().select([line.id])
      return hold([line.points.at(-1)!, middleOf('EDGE02')])
    },
    step: 'Reconnect MBXSERVER01 to EDGE02',
  },
}

describe.each(Object.entries(gestures))('%s', (_, { begin, finish, step }) => {
  test('is one step with a name, and its undo leaves nothing of it', () => {
    const end = begin()
    machine(workspace).release(end)
    finish?.()
    expect(stepsDone()).toEqual([step])
    expect(app().design).not.toEqual(design)
    app().undo()
    expect(app().design).toBe(design)
  })

  test('is nothing by Escape', () => {
    const selected = app().selection
    begin()
    machine(workspace).cancel()
    expect(stepsDone()).toEqual([])
    expect(app().design).toBe(design)
    expect(machine(workspace).now()).toBe('idle')
    expect(drawingNow(workspace).moving).toBeNull()
    if (selected.length === 0) expect(app().selection.every((id) => design.items[id] || id.includes('|'))).toBe(true)
  })
})

describe('a press that is not moved', () => {
  test('is no step, whatever it meets', () => {
    for (const at of [middleOf('EDGE01'), rightDot('EDGE01'), { x: -500, y: -500 }]) drag([at])
    expect(stepsDone()).toEqual([])
  })

  test('selects what it meets; on the ground of an area the area, beside everything nothing', () => {
    drag([middleOf('EDGE01')])
    expect(app().selection).toEqual([idOf('EDGE01')])
    drag([rightDot('MBXSERVER01')])
    expect(app().selection).toEqual([idOf('MBXSERVER01')])
    const { id, x, y, height } = boxOf('Perimeter network')
    drag([{ x: x + 30, y: y + height - 30 }])
    expect(app().selection).toEqual([id])
    drag([{ x: -500, y: -500 }])
    expect(app().selection).toEqual([])
  })

  test('one of several that are selected is then selected alone, but they are dragged together', () => {
    app().select([idOf('EDGE01'), idOf('EDGE02')])
    drag([middleOf('EDGE01'), by(middleOf('EDGE01'), 0, 100)])
    expect(stepsDone()).toEqual(['Move 2 objects'])
    drag([middleOf('EDGE01')])
    expect(app().selection).toEqual([idOf('EDGE01')])
  })

  test('a card that is dragged back to where it was is no step', () => {
    const start = middleOf('EDGE02')
    drag([start, by(start, 80, 80), start])
    expect(stepsDone()).toEqual([])
  })
})

describe('a lasso', () => {
  const around = (...names: string[]) => {
    const boxes = names.map(boxOf)
    return [
      { x: Math.min(...boxes.map(({ x }) => x)) - 12, y: Math.min(...boxes.map(({ y }) => y)) - 12 },
      {
        x: Math.max(...boxes.map(({ x, width }) => x + width)) + 12,
        y: Math.max(...boxes.map(({ y, height }) => y + height)) + 12,
      },
    ]
  }

  test('begins on the ground, also in an area, and selects what is wholly inside', () => {
    drag(around('EDGE01'))
    expect(app().selection).toEqual([idOf('EDGE01')])
    expect(stepsDone()).toEqual([])
  })

  test('with Shift it begins anywhere: in an area that is selected, and on a card', () => {
    app().select([idOf('Perimeter network')])
    drag(around('EDGE01'), { adding: true })
    expect(app().selection).toEqual([idOf('Perimeter network'), idOf('EDGE01')])
    drag([middleOf('EDGE02'), by(middleOf('EDGE02'), 900, 300)], { adding: true })
    expect(app().selection).toContain(idOf('SMTP gateway'))
    expect(stepsDone()).toEqual([])
  })

  test('begins on a line, too, which from afar are everywhere', () => {
    const [start, next] = lineBetween('MBXSERVER01', 'EDGE01')!.points
    const spots = [0.2, 0.35, 0.5, 0.65, 0.8].map((part) =>
      by(start!, (next!.x - start!.x) * part, (next!.y - start!.y) * part),
    )
    const onLine = spots.find((at) => hitAt(seen(workspace), at).kind === 'line')!
    drag([onLine, by(boxOf('MBXSERVER02'), boxOf('MBXSERVER02').width + 12, boxOf('MBXSERVER02').height + 12)])
    expect(app().selection).toEqual([idOf('MBXSERVER02')])
  })

  test('by Escape leaves the selection as it was', () => {
    app().select([idOf('Internet')])
    hold(around('EDGE01'))
    expect(app().selection).toEqual([idOf('EDGE01')])
    machine(workspace).cancel()
    expect(app().selection).toEqual([idOf('Internet')])
  })
})

describe('an area', () => {
  test('never becomes smaller than what is in it, from whichever corner', () => {
    const { id, x, y, width, height } = boxOf('Perimeter network')
    app().select([id])
    drag([
      { x: x + width, y: y + height },
      { x: x + 20, y: y + 20 },
    ])
    expect(encloses(boxOf('Perimeter network'), boxOf('EDGE01'))).toBe(true)
    drag([
      { x, y },
      { x: x + width, y: y + height },
    ])
    expect(encloses(boxOf('Perimeter network'), boxOf('EDGE01'))).toBe(true)
    expect(stepsDone()).toEqual(['Resize Perimeter network', 'Resize Perimeter network'])
  })

  test('a card that is dragged into it, and out of it, is in it and out of it as one step each', () => {
    const zoneOf = () => (app().design.items[idOf('EDGE02')] as { zoneId?: string }).zoneId
    const { id, x, y, width, height } = boxOf('Perimeter network')
    const outside = middleOf('EDGE02')
    drag([outside, { x: x + width / 2, y: y + height - 60 }])
    expect(zoneOf()).toBe(id)
    drag([middleOf('EDGE02'), outside])
    expect(zoneOf()).toBeUndefined()
    expect(stepsDone()).toEqual(['Move EDGE02', 'Move EDGE02'])
  })
})

describe('lines', () => {
  test('from several that are selected go to one at once', () => {
    app().select([idOf('MBXSERVER01'), idOf('MBXSERVER02')])
    drag([rightDot('MBXSERVER02'), middleOf('SMTP gateway')])
    choose(/^Without authentication/)
    expect(stepsDone()).toEqual(['Connect 2 objects to SMTP gateway'])
    expect(isConnected('MBXSERVER01', 'SMTP gateway') && isConnected('MBXSERVER02', 'SMTP gateway')).toBe(true)
  })

  test('to where nothing stands are offered only what can stand there', () => {
    drag([rightDot('SMTP gateway'), by(rightDot('SMTP gateway'), 300, 300)])
    expect(sheetNow(workspace)?.choices.map(({ title }) => title)).toEqual([
      'Edge Transport',
      'Mailbox',
      'Hub Transport',
    ])
  })

  test('led elsewhere keep their connector and its settings, and the old line is gone', () => {
    const line = lineBetween('MBXSERVER01', 'EDGE01')!
    app().select([line.id])
    drag([line.points.at(-1)!, middleOf('EDGE02')])
    expect(isConnected('MBXSERVER01', 'EDGE01')).toBe(false)
    expect(isConnected('MBXSERVER01', 'EDGE02')).toBe(true)
    expect(lineBetween('MBXSERVER01', 'EDGE02')!.bundle).toBe(line.bundle)
  })

  test('that run over each other are picked one after the other', () => {
    const [one, other] = ['MBXSERVER01', 'MBXSERVER02'].map((name) => lineBetween(name, 'EDGE01')!)
    const shared = one!.points.at(-1)!
    const near = by(shared, 14, 0)
    drag([near])
    const first = app().selection
    drag([near])
    expect([...first, ...app().selection].toSorted()).toEqual([one!.id, other!.id].toSorted())
  })
})

describe('the piece between the corners of a line', () => {
  const bentLine = () => bends(drawingNow(workspace).routed, app().selection)[0]!
  const middle = () => ({ x: (bentLine().from.x + bentLine().to.x) / 2, y: (bentLine().from.y + bentLine().to.y) / 2 })
  const aside = (at: Point, length: number) => (bentLine().turn.axis === 'x' ? by(at, length, 0) : by(at, 0, length))
  const bend = () => app().design.bends?.[bentLine().bundle]

  beforeEach(() => {
    const all = drawingNow(workspace).routed
    app().select([
      bends(
        all,
        all.lines.map(({ id }) => id),
      ).find(({ turn }) => turn.last - turn.home > 60)!.id,
    ])
  })

  test('is pulled once the line is selected, as one step that is undone', () => {
    const { turn, from } = bentLine()
    drag([middle(), aside(middle(), 30)])
    expect(stepsDone()).toEqual([expect.stringMatching(/^Bend the lines of /)])
    expect(bend()).toEqual({ axis: turn.axis, by: Math.round(from[turn.axis] + 30 - turn.home) })
    expect(bentLine().from[turn.axis]).toBeCloseTo(from[turn.axis] + 30, 0)
    app().undo()
    expect(bend()).toBeUndefined()
    expect(bentLine().from).toEqual(from)
  })

  test('is where it was after Escape', () => {
    const { from } = bentLine()
    hold([middle(), aside(middle(), 30)])
    machine(workspace).cancel()
    expect(bentLine().from).toEqual(from)
    expect(stepsDone()).toEqual([])
  })

  test('goes along with arrow keys, and back by a command', () => {
    const { turn } = bentLine()
    const [dx, dy] = turn.axis === 'x' ? [10, 0] : [0, 10]
    nudge(workspace, dx!, dy!)
    nudge(workspace, dx!, dy!)
    expect(stepsDone()).toHaveLength(1)
    expect(bend()).toBeDefined()
    resetBends(workspace)
    expect(stepsDone().at(-1)).toBe('Reset bends')
    expect(app().design.bends).toBeUndefined()
    resetBends(workspace)
    expect(app().message?.text).toContain('No bend')
  })

  test('is only clicked, and not pulled, where the pointer stays', () => {
    drag([middle()])
    expect(stepsDone()).toEqual([])
    expect(app().selection).not.toEqual([])
  })
})
