import { lazy, Suspense, useState, type ComponentType } from 'react'
import { firstPaint } from '../background/first-paint'
import { useOpenFields } from './open-fields'

const load = () => import('./QuickFields')
const Loading = lazy(load)
let ready: ComponentType | undefined

/** Loaded ahead: whoever presses Enter types on at once. */
void firstPaint.then(() => setTimeout(() => void load().then((module) => (ready = module.default)), 1500))

/** The fields at a card, once they are opened. */
export function QuickFieldsPart() {
  const open = useOpenFields((state) => state.id !== null)
  return open ? <Loaded /> : null
}

/** At once where it is loaded already, so that the focus is there before the next key. */
function Loaded() {
  const [Part] = useState<ComponentType>(() => ready ?? Loading)
  return (
    <Suspense>
      <Part />
    </Suspense>
  )
}
