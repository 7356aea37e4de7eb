import type { ReactElement } from 'react'
import type { NodeSymbol } from './scene'

interface Mark {
  /** Drawn with a line 1.8 wide, in a square of 30. */
  outline?: string
  solid?: string
}

const marks: Record<NodeSymbol, Mark> = {
  edge: { outline: 'M15 5l9 3.5v6c0 5-3.6 8.7-9 10.5-5.4-1.8-9-5.5-9-10.5v-6z' },
  mailbox: { outline: 'M6 8.5h18v13H6zM6 9.5l9 7 9-7' },
  hub: {
    outline: 'M15 9.2v3M15 17.8v3M9.2 15h3M17.8 15h3M17.8 15a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0z',
    solid:
      'M17 7.2a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM17 22.8a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM9.2 15a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM24.8 15a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  },
  gateway: { outline: 'M7.5 6.5v17M22.5 6.5v17M10.5 15h8.5M16 11.6l3.4 3.4-3.4 3.4' },
  internet: { solid: 'M9 21.5a5.6 5.6 0 0 1 .6-11.1A7 7 0 0 1 23 12.4a4.6 4.6 0 0 1-.6 9.1z' },
  partner: { outline: 'M8.5 23.5V6.5h8v17M16.5 12.5h5.5v11M6 23.5h18M11.2 10.5h2.6M11.2 14.5h2.6M11.2 18.5h2.6' },
  exchangeOnline: {
    outline:
      'M9.5 21.5a5.2 5.2 0 0 1 .4-10.3A6.8 6.8 0 0 1 22.4 12.9a4.40 4.40 0 0 1-.5 8.600zM11.70 14.500l3.30 2.80 3.3-2.8',
  },
  application: { outline: 'M6.5 7.5h17v15h-17zM6.5 11.5h17M10.5 14.5l2.5 2.3-2.5 2.3M15 19.5h4.5' },
}

export function MarkSvg({ symbol, colour }: { symbol: NodeSymbol; colour: string }): ReactElement {
  const { outline, solid } = marks[symbol]
  return (
    <>
      {outline && (
        <path d={outline} fill="none" stroke={colour} strokeWidth={1.8} strokeLinecap="round" strokeLinejoin="round" />
      )}
      {solid && <path d={solid} fill={colour} />}
    </>
  )
}

/** Width of the lock; its height is 10. The origin is its top left corner. */
export const lockWidth = 8

export function LockSvg({ x, y, colour }: { x: number; y: number; colour: string }): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M1 4h6a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H1a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z" fill={colour} />
      <path d="M1.8 4.5V2.3a2.2 2.2 0 0 1 4.4 0v2.2" fill="none" stroke={colour} strokeWidth={1.3} />
    </g>
  )
}
