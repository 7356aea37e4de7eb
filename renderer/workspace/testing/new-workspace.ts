import type { Platform } from '../../platform/platform'
import type { WorkerLike, Workspace } from '../workspace'

/** A workspace of its own, in a world without files; unless it is given a worker, nothing is ever answered. */
export function newWorkspace(startWorker: Workspace['startWorker'] = silentWorker): Workspace {
  return { platform: worldWithoutFiles, startWorker }
}

const cancelled = async () => ({ ok: false, error: { code: 'cancelled' } }) as const
const nothing = () => undefined
const nobodyCalls = () => nothing

function silentWorker(): WorkerLike {
  return { postMessage: nothing, addEventListener: nothing, terminate: nothing }
}

const worldWithoutFiles: Platform = {
  kind: 'browser',
  ready: async () => null,
  defaults: async () => ({}),
  openDesign: cancelled,
  listRecent: async () => [],
  openRecent: cancelled,
  previewRecent: async () => null,
  reopen: cancelled,
  textNow: async () => null,
  saveDesign: cancelled,
  exportFile: cancelled,
  rasterize: async () => ({ ok: false, error: { code: 'notADrawing' } }),
  setOpenFile: nothing,
  setDirty: nothing,
  setTitle: nothing,
  saveRecovery: async () => ({ ok: true, value: null }),
  listRecovery: async () => [],
  previewRecovery: async () => null,
  openRecovery: async () => ({ ok: false, error: { code: 'recoveryGone' } }),
  adoptRecovery: async () => undefined,
  discardRecovery: async () => undefined,
  readClipboard: async () => '',
  writeClipboard: async () => undefined,
  writeObjects: async () => undefined,
  readObjects: async () => '',
  surroundings: async () => ({ edition: 'no edition', system: 'no system', policy: null, log: null }),
  noteFault: nothing,
  openLink: nothing,
  onCommand: nobodyCalls,
  onOpenedFile: nobodyCalls,
  onOpenElsewhere: nobodyCalls,
  onCloseRequested: nobodyCalls,
}
