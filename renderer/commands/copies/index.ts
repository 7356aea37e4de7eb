/** All that copies: loaded when it is first asked for, and ahead once the window stands still. */
import { followPointer } from './pointer'

export { copy } from './copy'
export { duplicateSelected, duplicateWithConnectors } from './duplicate'
export { pasteFromClipboard, pasteText } from './paste'

followPointer()
