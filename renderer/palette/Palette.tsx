import type { CSSProperties } from 'react'
import { placeables, type Placeable } from '../../shared/edits/add'
import type { NodeSymbol } from '../../shared/diagram/scene'
import { MarkSvg } from '../../shared/diagram/marks'
import { useWorkspace } from '../workspace/use-workspace'
import { placeAtCentre, startDragging } from './placing'
import { groupName, toolHint, toolName, words } from './words'
import './palette.css'

interface Look {
  group: keyof typeof groupName
  tile: string
  mark: string
}

const looks: Record<Placeable, Look> = {
  edge: { group: 'servers', tile: 'var(--edge)', mark: 'var(--on-tile)' },
  mailbox: { group: 'servers', tile: 'var(--mbx)', mark: 'var(--on-tile)' },
  hub: { group: 'servers', tile: 'var(--hub)', mark: 'var(--on-tile)' },
  gateway: { group: 'ends', tile: 'var(--gw)', mark: 'var(--on-tile)' },
  internet: { group: 'ends', tile: 'var(--net)', mark: 'var(--on-tile)' },
  partner: { group: 'ends', tile: 'var(--partner)', mark: 'var(--on-tile)' },
  exchangeOnline: { group: 'ends', tile: 'var(--online)', mark: 'var(--on-tile)' },
  application: { group: 'ends', tile: 'var(--application)', mark: 'var(--on-tile)' },
  perimeter: { group: 'areas', tile: 'var(--area)', mark: 'var(--area-mark)' },
  adSite: { group: 'areas', tile: 'var(--area)', mark: 'var(--area-mark)' },
  area: { group: 'areas', tile: 'var(--area)', mark: 'var(--area-mark)' },
  note: { group: 'areas', tile: 'var(--note)', mark: 'var(--note-mark)' },
}

const groups = (['servers', 'ends', 'areas'] as const).map((group) => ({
  name: groupName[group],
  tools: placeables.filter((placeable) => looks[placeable].group === group),
}))

/** Everything that can be drawn: drag it, or press Enter to place it in the middle of the view. */
export function Palette() {
  return (
    <nav className="palette" aria-label={words.palette}>
      {groups.map(({ name, tools }) => (
        <section key={name}>
          <h2>{name}</h2>
          {tools.map((tool) => (
            <Tool key={tool} placeable={tool} />
          ))}
        </section>
      ))}
    </nav>
  )
}

function Tool({ placeable }: { placeable: Placeable }) {
  const workspace = useWorkspace()
  const { tile, mark } = looks[placeable]
  return (
    <button
      type="button"
      className="tool"
      draggable
      title={words.hint}
      data-placeable={placeable}
      onDragStart={(event) => startDragging(event.dataTransfer, placeable)}
      onClick={() => placeAtCentre(workspace, placeable)}
    >
      <span className="tile" style={{ background: tile, color: mark } as CSSProperties} aria-hidden>
        <ToolMark placeable={placeable} colour={mark} />
      </span>
      {toolName[placeable]}
      {toolHint[placeable] && <small>{toolHint[placeable]}</small>}
    </button>
  )
}

const areaMarks: Partial<Record<Placeable, string>> = {
  perimeter: 'M5 8.5h12v8H5z',
  adSite: 'M5 8.500h12v8H5z',
  area: 'M5 8.5h12v8H5z',
  note: 'M6 16l.8-3.200L13.500 6l2.500 2.500-6.800 6.700z',
}

/** The marks are those of the drawing, in the palette's size. */
function ToolMark({ placeable, colour }: { placeable: Placeable; colour: string }) {
  const path = areaMarks[placeable]
  if (path !== undefined) {
    return (
      <svg width={22} height={22}>
        <path
          d={path}
          fill="none"
          stroke={colour}
          strokeWidth={1.4}
          strokeDasharray={placeable === 'perimeter' ? '2.500 1.500' : undefined}
        />
      </svg>
    )
  }
  return (
    <svg width={22} height={22} viewBox="2 2 26 26">
      <MarkSvg symbol={placeable as NodeSymbol} colour={colour} />
    </svg>
  )
}
