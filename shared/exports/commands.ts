import { fixedCommands, type Command, type CommandId, type ExportCommandId } from '../commands'
import { formatNamed, formatsIn, isFormatId, type FormatId, type Edition } from './formats'

const prefix = 'export:'

/** Every command of the menus and of the command palette there: the exports of the formats stand at the end of File. */
export function commandsIn(place: Edition): readonly (Command & { readonly id: CommandId })[] {
  const inFile = fixedCommands.filter(({ menu }) => menu === 'File')
  const others = fixedCommands.filter(({ menu }) => menu !== 'File')
  return [...inFile, ...formatsIn(place).map(exportCommand), ...others]
}

function exportCommand(id: FormatId): Command & { readonly id: ExportCommandId } {
  return { id: `${prefix}${id}`, menu: 'File', group: 3, ...formatNamed(id).command }
}

/** The format that such a command exports. */
export function formatOfCommand(id: ExportCommandId): FormatId {
  const format = id.slice(prefix.length)
  if (!isFormatId(format)) throw new Error(`No format is exported by ${id}`)
  return format
}
