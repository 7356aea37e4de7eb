import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import log from 'electron-log/node'
import { requests, type RequestInput, type RequestName, type RequestOutput } from '../shared/ipc/contract'
import { isOurPage } from './origin'

export type Handlers = {
  [N in RequestName]: (input: RequestInput<N>) => RequestOutput<N> | Promise<RequestOutput<N>>
}

/** Answers each request of a window, once it comes from the window's own page and its input has the declared shape. */
export function answerRequests(handlersOf: (sender: WebContents) => Handlers | undefined) {
  for (const name of Object.keys(requests) as RequestName[]) answer(name)

  function answer<N extends RequestName>(name: N) {
    ipcMain.handle(name, (event, input: unknown) => {
      const handlers = isOurPageItself(event) ? handlersOf(event.sender) : undefined
      if (!handlers) throw new Error(`Refused ${name} from an unknown sender`)
      return answerWith(handlers, name, requests[name].input.parse(input) as RequestInput<N>)
    })
  }

  /** The page learns that something failed, and not why: the system's own words name paths. */
  async function answerWith<N extends RequestName>(handlers: Handlers, name: N, input: RequestInput<N>) {
    try {
      return await handlers[name](input)
    } catch (error) {
      log.error(name, error)
      throw new Error(`${name} failed`)
    }
  }
}

/** The page itself asks, not a frame inside it and not a page it was led to. */
function isOurPageItself({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOurPage(senderFrame.url)
}
