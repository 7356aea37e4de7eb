interface Message {
  /** `opened` asks who shows it as well; `alsoHere` is the answer. */
  kind: 'opened' | 'alsoHere'
  handle: FileSystemFileHandle
}

/** The file that this tab shows. Tabs tell each other, as each would save over what the other did. */
export function createOpenFile() {
  const channel = new BroadcastChannel('mailflow-open-files')
  const listeners = new Set<(name: string) => void>()
  let shown: FileSystemFileHandle | undefined

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => void hear(data))

  async function hear({ kind, handle }: Message) {
    if (!(await shown?.isSameEntry(handle).catch(() => false))) return
    if (kind === 'opened') channel.postMessage({ kind: 'alsoHere', handle })
    listeners.forEach((listener) => listener(handle.name))
  }

  return {
    set(handle: FileSystemFileHandle | undefined) {
      shown = handle
      if (handle) channel.postMessage({ kind: 'opened', handle })
    },

    onElsewhere(listener: (name: string) => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
