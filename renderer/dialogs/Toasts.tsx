import { useEffect } from 'react'
import { Toast, Toaster, ToastTitle, useToastController } from '@fluentui/react-components'
import { useApp } from '../store/store'

const toaster = 'toasts'
const errorTime = 12_000
const usualTime = 5_000

/** One clear sentence at the foot of the window. */
export function Toasts() {
  const message = useApp((state) => state.message)
  const { dispatchToast } = useToastController(toaster)
  useEffect(() => {
    if (!message) return
    const { intent, text } = message
    dispatchToast(
      <Toast>
        <ToastTitle>{text}</ToastTitle>
      </Toast>,
      { intent, timeout: intent === 'error' ? errorTime : usualTime, position: 'bottom' },
    )
  }, [message, dispatchToast])
  return <Toaster toasterId={toaster} limit={3} />
}
