/**
 * The switches in Electron's program that packaging sets, by their names in `@electron/fuses` and in `electronFuses` of electron-builder.
 * A program without them can be started as plain Node, or with another app, by anybody who can set a variable or write beside it.
 */
export const fuses = {
  // No `ELECTRON_RUN_AS_NODE`, no `NODE_OPTIONS`, no `--inspect`: the program runs the app and nothing else.
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableCookieEncryption: true,
  // The archive is read and nothing beside it, and it is the one that was packed (macOS and Windows; Linux has no such check).
  onlyLoadAppFromAsar: true,
  enableEmbeddedAsarIntegrityValidation: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  // The window comes from `app://bundle`: pages of `file:` need no rights.
  grantFileProtocolExtraPrivileges: false,
}
