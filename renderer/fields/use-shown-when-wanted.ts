import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'
import { useWorkspace } from '../workspace/use-workspace'
import { fieldLeft, fieldShown, useIsMarked, useIsWanted } from './wanted-field'

interface Shown {
  isMarked: boolean
  /** What the frame of the field is given. */
  frame: { ref: RefObject<HTMLDivElement | null>; onBlur?: (event: FocusEvent<HTMLElement>) => void }
}

/** What of a field takes the focus first: what is typed into before a button that only helps with it. */
const controls = ['input, textarea, select', '[role=radio][tabindex="0"]', 'button']

/** A field that takes the focus when somebody asks for it, and stays marked until the focus leaves it. */
export function useShownWhenWanted(field: string | undefined): Shown {
  const workspace = useWorkspace()
  const ref = useRef<HTMLDivElement>(null)
  const isWanted = useIsWanted(field)
  const isMarked = useIsMarked(field)
  useEffect(() => {
    const element = ref.current
    if (!isWanted || !element) return
    const [control] = controls.flatMap((selector) => element.querySelector<HTMLElement>(selector) ?? [])
    element.scrollIntoView({ block: 'nearest' })
    control?.focus({ preventScroll: true })
    fieldShown(workspace)
  }, [workspace, isWanted])
  if (!isMarked) return { isMarked, frame: { ref } }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) fieldLeft(workspace)
  }
  return { isMarked, frame: { ref, onBlur } }
}
