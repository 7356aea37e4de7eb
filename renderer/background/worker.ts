import { answering } from './answering'
import type { Ask } from './messages'

/** Checks, plans, routes and writes beside the window, so that drawing never waits. */
const hear = answering((answer) => postMessage(answer))

addEventListener('message', ({ data }: MessageEvent<Ask>) => hear(data))
