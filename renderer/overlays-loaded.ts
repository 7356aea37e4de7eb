/** What stands over the drawing for a moment: no window starts with it. */
export { FlowBar } from './flow/FlowBar'
export { ContextMenu } from './menus/ContextMenu'
export { RenameField } from './renaming/RenameField'
export { FindBar } from './search/FindBar'
