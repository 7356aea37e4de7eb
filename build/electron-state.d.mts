export type ElectronState =
  | { state: 'ready'; program: string; version: string; real: boolean }
  | { state: 'missing'; version: string; folder: string }
  | { state: 'notInstalled' }

export function electronState(env?: NodeJS.ProcessEnv): ElectronState
export function whyNotDownloadable(
  version: string,
  env?: NodeJS.ProcessEnv,
  limit?: number,
): Promise<string | undefined>
