import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Popover, PopoverSurface } from '@fluentui/react-components'
import { useWorkspace } from '../../workspace/use-workspace'
import { closeSheet, useSheet, type Sheet } from './sheet'
import { focusCanvas } from '../view/view'

/** The small sheet that asks what a line means, or which end of it should go. */
export function ChoiceSheet() {
  const sheet = useSheet((state) => state.sheet)
  return sheet && <OpenSheet sheet={sheet} />
}

function OpenSheet({ sheet }: { sheet: Sheet }) {
  const close = useClose()
  const { x, y } = sheet.at
  const target = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }
  return (
    <Popover
      open
      trapFocus
      positioning={{ target, position: 'after', align: 'top', offset: 8 }}
      onOpenChange={(_, { open }) => !open && close()}
    >
      <PopoverSurface className="sheet" aria-label={sheet.title}>
        <h2>{sheet.title}</h2>
        <p>{sheet.question}</p>
        <Choices sheet={sheet} />
      </PopoverSurface>
    </Popover>
  )
}

function Choices({ sheet }: { sheet: Sheet }) {
  const close = useClose()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [sheet])
  return (
    <div ref={list} className="sheet-choices" role="menu" tabIndex={-1} onKeyDown={stepWithArrows}>
      {sheet.choices.map(({ title, hint, chosen }, index) => (
        <button
          key={index}
          type="button"
          role="menuitem"
          onClick={() => {
            close()
            chosen()
          }}
        >
          <b>{title}</b>
          {hint && <span>{hint}</span>}
        </button>
      ))}
    </div>
  )
}

function useClose(): () => void {
  const workspace = useWorkspace()
  return () => {
    closeSheet(workspace)
    focusCanvas(workspace)
  }
}

const arrows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function stepWithArrows(event: KeyboardEvent<HTMLDivElement>) {
  const step = arrows[event.key]
  if (step === undefined) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const now = buttons.findIndex((button) => button === document.activeElement)
  buttons[(now + step + buttons.length) % buttons.length]?.focus()
}
