import type * as exporting from './export'

/** Exporting is loaded when it is first asked for: bundles bring the zip and the script printer along. */
export async function runExport(what: (exports: typeof exporting) => Promise<void>) {
  await what(await import('./export'))
}
