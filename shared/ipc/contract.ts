import { z } from '../zod'
import type { CommandId } from '../commands'
import { textActions } from '../commands'
import { largestFile, largestFileWords } from '../file/file-size'
import type { Defaults } from './defaults'
import type { Surroundings } from './diagnostics'
import type {
  ExportResult,
  KeepResult,
  OpenResult,
  RasterizeResult,
  RecentFile,
  RecoveryEntry,
  RecoveryPreview,
  RecoveryResult,
  SaveResult,
} from './files'

const id = z.string().regex(/^[\w-]{1,64}$/)
const name = z.string().min(1).max(255)
/** Text is measured again in bytes when it is written: here a character counts as one. */
const text = z.string().max(largestFile)
const bytes = z.custom<Uint8Array>(
  (content) => content instanceof Uint8Array && content.byteLength <= largestFile,
  `not bytes, or larger than ${largestFileWords}`,
)

/**
 * Every request the window may make of the main process. Main, preload and window all derive from this object.
 * Files are named by the ids that main hands out: no path crosses.
 */
export const requests = {
  ready: request(z.undefined()).returns<OpenResult | null>(),

  defaults: request(z.undefined()).returns<Defaults>(),

  openDesign: request(z.undefined()).returns<OpenResult>(),
  listRecent: request(z.undefined()).returns<RecentFile[]>(),
  openRecent: request(z.strictObject({ id })).returns<OpenResult>(),
  previewRecent: request(z.strictObject({ id })).returns<string | null>(),
  textNow: request(z.strictObject({ file: id })).returns<string | null>(),
  reopen: request(z.strictObject({ file: id })).returns<OpenResult>(),
  saveDesign: request(
    z.strictObject({
      text,
      as: z.boolean(),
      file: id.nullable(),
      suggestedName: name,
      overwrite: z.boolean().optional(),
    }),
  ).returns<SaveResult>(),
  exportFile: request(
    z.strictObject({ format: id, suggestedName: name, content: z.union([text, bytes]) }),
  ).returns<ExportResult>(),
  rasterize: request(z.strictObject({ svg: text, scale: z.number().positive().max(16) })).returns<RasterizeResult>(),

  setOpenFile: request(z.strictObject({ file: id.nullable() })).returns<void>(),
  setDirty: request(z.strictObject({ dirty: z.boolean() })).returns<void>(),
  closeDecision: request(z.strictObject({ saved: z.boolean() })).returns<void>(),

  saveRecovery: request(
    z.strictObject({ name, text: z.union([text, bytes]), file: id.nullable() }),
  ).returns<KeepResult>(),
  listRecovery: request(z.undefined()).returns<RecoveryEntry[]>(),
  previewRecovery: request(z.strictObject({ id })).returns<RecoveryPreview | null>(),
  openRecovery: request(z.strictObject({ id })).returns<RecoveryResult>(),
  adoptRecovery: request(z.strictObject({ id })).returns<void>(),
  discardRecovery: request(z.strictObject({ id: id.optional() })).returns<void>(),

  readClipboard: request(z.undefined()).returns<string>(),
  writeClipboard: request(z.strictObject({ text, picture: bytes.optional() })).returns<void>(),
  editText: request(z.strictObject({ action: z.enum(textActions) })).returns<void>(),
  surroundings: request(z.undefined()).returns<Surroundings>(),
  noteFault: request(
    z.strictObject({ name: z.string().regex(/^\w{1,60}$/), frames: z.array(z.string().max(200)).max(20) }),
  ).returns<void>(),
  openLink: request(z.strictObject({ url: z.url({ protocol: /^https$/ }).max(2000) })).returns<void>(),
}

/** What the main process tells the window without being asked. */
export const events = {
  command: event<CommandId>(),
  openedFile: event<OpenResult>(),
  closeRequested: event<null>(),
}

export type RequestName = keyof typeof requests
export type RequestInput<N extends RequestName> = z.infer<(typeof requests)[N]['input']>
export type RequestOutput<N extends RequestName> = (typeof requests)[N]['output']

export type EventName = keyof typeof events
export type EventData<N extends EventName> = (typeof events)[N]['data']

/** What the preload script shows the window as `window.desktop`. */
export type Desktop = {
  [N in RequestName]: (input: RequestInput<N>) => Promise<RequestOutput<N>>
} & {
  on<N extends EventName>(name: N, listener: (data: EventData<N>) => void): () => void
}

function request<Input extends z.ZodType>(input: Input) {
  // `output` exists for the type only: main is trusted, so its answers are not checked at run time.
  return { returns: <Output>() => ({ input, output: undefined as Output }) }
}

function event<Data>() {
  return { data: undefined as Data }
}
