import { designVersion, type FileError } from './design-file'
import { largestFileWords } from './file-size'

/** What to tell a person whose file did not open: the file, the problem and the next step, in one sentence. */
export function fileErrorSentence(error: FileError, fileName: string): string {
  switch (error.code) {
    case 'tooLarge':
      return `“${fileName}” is larger than ${largestFileWords}: choose a mail flow design.`
    case 'notJson':
      return `“${fileName}” is not readable (no mail flow design, or cut off): open a copy of it from a backup.`
    case 'notOurs':
      return fileName.toLowerCase().endsWith('.mailflow')
        ? `“${fileName}” holds no mail flow design, so it is damaged or another program’s: open a copy of it from a backup.`
        : `“${fileName}” is not a mail flow design: choose a file that ends in .mailflow.`
    case 'tooNew':
      return `“${fileName}” was written by a newer version (format ${error.version}, this one reads up to ${designVersion}): update Mailflow Studio.`
    case 'damaged':
      return `“${fileName}” is damaged at ${error.where} (${error.why}): open a copy of it from a backup.`
  }
}
