import type { CSSProperties } from 'react'
import { placeables, type Placeable } from '../../shared/edits/add'
import type { NodeSymbol } from '../../shared/diagram/scene'
import { MarkSvg } from '../../shared/diagram/marks'
import { useRail } from '../frame/Columns'
import { toolName } from '../names/tool-names'
import { useWorkspace } from '../workspace/use-workspace'
import { letterOf } from './letters'
import { placeAtCentre, startDragging } from './placing'
import { stepWithArrows, takeTabStop } from './stepping'
import { groupName, toolHint, words } from './words'
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
  internetArea: { group: 'areas', tile: 'var(--area)', mark: 'var(--area-mark)' },
  cloud: { group: 'areas', tile: 'var(--area)', mark: 'var(--area-mark)' },
  area: { group: 'areas', tile: 'var(--area)', mark: 'var(--area-mark)' },
  note: { group: 'writing', tile: 'var(--note)', mark: 'var(--note-mark)' },
  text: { group: 'writing', tile: 'var(--area)', mark: 'var(--area-mark)' },
  heading: { group: 'writing', tile: 'var(--area)', mark: 'var(--area-mark)' },
  arrow: { group: 'writing', tile: 'var(--area)', mark: 'var(--area-mark)' },
}

const groups = (['servers', 'ends', 'areas', 'writing'] as const).map((group) => ({
  name: groupName[group],
  tools: placeables.filter((placeable) => looks[placeable].group === group),
}))

/** Everything that can be drawn: drag it, or press Enter to place it in the middle of the view. */
export function Palette() {
  const rail = useRail()
  return (
    <nav className={rail ? 'palette rail' : 'palette'} aria-label={words.palette} data-region="palette">
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
      title={words.hint(toolName[placeable], letterOf[placeable])}
      aria-keyshortcuts={letterOf[placeable]}
      tabIndex={placeable === placeables[0] ? 0 : -1}
      data-placeable={placeable}
      onFocus={takeTabStop}
      onKeyDown={stepWithArrows}
      onDragStart={(event) => startDragging(event.dataTransfer, placeable)}
      onClick={() => placeAtCentre(workspace, placeable)}
    >
      <span className="tile" style={{ background: tile, color: mark } as CSSProperties} aria-hidden>
        <ToolMark placeable={placeable} colour={mark} />
      </span>
      <span>{toolName[placeable]}</span>
      {toolHint[placeable] && <small>{toolHint[placeable]}</small>}
      <kbd aria-hidden>{letterOf[placeable]}</kbd>
    </button>
  )
}

const areaMarks: Partial<Record<Placeable, string>> = {
  perimeter: 'M5 8.5h12v8H5z',
  adSite: 'M5 8.500h12v8H5z',
  internetArea: 'M5 8.5h12v8H5z',
  cloud: 'M7.5 16.5a3 3 0 0 1 0-6 4 4 0 0 1 7.5.5 2.8 2.8 0 0 1 0 5.5z',
  area: 'M5 8.5h12v8H5z',
  note: 'M6 16l.8-3.200L13.500 6l2.500 2.500-6.800 6.700z',
  text: 'M6.5 7.5h9M11 7.5v8',
  heading: 'M6.5 6v10M15.5 6v10M6.5 11h9',
  arrow: 'M5 11h12M13 7.5l4 3.5-4 3.5',
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
