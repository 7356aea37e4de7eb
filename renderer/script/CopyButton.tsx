import { Button } from '@fluentui/react-components'
import { Checkmark16Regular, Copy16Regular } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { words } from './words'

interface Props {
  label: string
  text: () => string
  /** With the word beside the icon. */
  titled?: boolean
}

export function CopyButton({ label, text, titled = false }: Props) {
  const workspace = useWorkspace()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return undefined
    const timer = setTimeout(() => setCopied(false), 1500)
    return () => clearTimeout(timer)
  }, [copied])

  async function copy() {
    try {
      await navigator.clipboard.writeText(text())
      setCopied(true)
    } catch {
      app(workspace).tell('error', words.copyFailed)
    }
  }

  return (
    <Button
      appearance="subtle"
      size="small"
      icon={copied ? <Checkmark16Regular /> : <Copy16Regular />}
      aria-label={copied ? words.copied : label}
      title={label}
      onClick={() => void copy()}
    >
      {titled ? (copied ? words.copied : words.copy) : undefined}
    </Button>
  )
}
