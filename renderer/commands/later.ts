/** Commands that are loaded when they are first asked for: one script, since each more makes the first one longer. */
export * from './copies'
export { copyDiagnostics } from '../diagnostics/copy-diagnostics'
export { exportAs } from './export'
