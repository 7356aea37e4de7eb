import { useEffect } from 'react'
import { Toast, Toaster, ToastTitle, useToastController } from '@fluentui/react-components'
import { useApp } from '../store/store'
import './toasts.css'

const toaster = 'toasts'
const errorTime = 12_000
const usualTime = 4_000
const belowTheBar = { vertical: 58 }

/** One clear sentence over the drawing. */
export function Toasts() {
  const message = useApp((state) => state.message)
  const { dispatchToast, dismissAllToasts } = useToastController(toaster)
  useEffect(() => {
    if (!message) return
    const { intent, text } = message
    dismissAllToasts()
    dispatchToast(
      <Toast className="toast">
        <ToastTitle className="toast-text">{text}</ToastTitle>
      </Toast>,
      { intent, timeout: intent === 'error' ? errorTime : usualTime, position: 'top' },
    )
  }, [message, dispatchToast, dismissAllToasts])
  return <Toaster toasterId={toaster} limit={3} offset={belowTheBar} />
}
