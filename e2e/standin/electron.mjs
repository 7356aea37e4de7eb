// The `electron` module of the main process. Imported by what the app imports, and by Playwright's own loader.
export { app } from './app.mjs'
export { BrowserWindow, webContents } from './browser-window.mjs'
export { dialog } from './dialog.mjs'
export { ipcMain } from './ipc-main.mjs'
export { Menu, MenuItem } from './menu.mjs'
export { protocol, session } from './session.mjs'
export { clipboard, ClipboardItem, screen, shell } from './system.mjs'
