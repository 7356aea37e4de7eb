import { useEffect } from 'react'
import { Link, Toast, Toaster, ToastTitle, useToastController } from '@fluentui/react-components'
import { later } from '../background/after-a-frame'
import { useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import './toasts.css'

const toaster = 'toasts'
/** For what takes longer to read, or may be answered. */
const longerTime = 12_000
const usualTime = 4_000
const belowTheBar = { vertical: 58 }

/** One clear sentence over the drawing. */
export default function Toasts() {
  const workspace = useWorkspace()
  const message = useApp((state) => state.message)
  const { dispatchToast, dismissAllToasts } = useToastController(toaster)
  useEffect(() => {
    if (!message) return dismissAllToasts()
    const { intent, text, action } = message
    const link = action && (
      <Link
        as="button"
        onClick={() => {
          dismissAllToasts()
          action.run()
        }}
      >
        {action.label}
      </Link>
    )
    const telling = later(workspace, 'seen', () => {
      dismissAllToasts()
      dispatchToast(
        <Toast className="toast">
          <ToastTitle className="toast-text" action={link}>
            {text}
          </ToastTitle>
        </Toast>,
        { intent, timeout: intent === 'error' || action ? longerTime : usualTime, position: 'top' },
      )
    })
    telling.soon()
    return telling.never
  }, [workspace, message, dispatchToast, dismissAllToasts])
  return <Toaster toasterId={toaster} limit={3} offset={belowTheBar} />
}
