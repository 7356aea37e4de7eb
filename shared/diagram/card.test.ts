import { describe, expect, it } from 'vitest'
import { card, columnsOf, nodeSize } from './card'
import { textWidth } from './text'

describe('a card', () => {
  it('is at least 200 wide for a server and at most 240', () => {
    expect(nodeSize('mailbox', 'Mailbox 2019', 'A', [])).toEqual({ width: 200, height: 58 })
    expect(nodeSize('mailbox', 'Mailbox 2019', 'A'.repeat(99), []).width).toBe(240)
    expect(nodeSize('internet', 'Everybody', 'Internet', []).width).toBeLessThan(184)
  })

  it('is wide enough for the longest role and its version, whatever the name', () => {
    const room = (width: number) => width - 64 - 10
    const eyebrow = 'Mailbox and Client Access · 2013'
    expect(room(nodeSize('mailbox', eyebrow, 'A', []).width)).toBeGreaterThanOrEqual(
      textWidth(eyebrow, card.eyebrowSize),
    )
  })

  it('grows with its details', () => {
    const heights = [1, 2, 3].map((count) => nodeSize('edge', '', '', Array<string>(count).fill('10.1.1.1')).height)
    expect(heights).toEqual([78, 96, 112])
  })

  it('reads two columns out of a detail with several spaces', () => {
    expect(columnsOf('10.1.1.1   external')).toEqual(['10.1.1.1', 'external'])
    expect(columnsOf('MX contoso.com')).toEqual(['MX contoso.com', ''])
  })
})
