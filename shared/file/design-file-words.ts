import { designVersion, type DesignFileError } from './design-file'
import { excessWords, lessInstead } from '../model/limits-words'
import { largestFileWords } from './file-size'
import { mostDepth, mostValues } from './outline'

/** What to tell a person whose file did not open: the file, the problem and the next step, in one sentence. */
export function designFileErrorSentence(error: DesignFileError, fileName: string): string {
  switch (error.code) {
    case 'tooLarge':
      return `“${fileName}” is larger than ${largestFileWords}: choose a mail flow design.`
    case 'notJson':
      return `“${fileName}” is not readable (no mail flow design, or cut off): open a copy of it from a backup.`
    case 'tooMuchJson':
      return `“${fileName}” has ${tooMuch[error.of]}.`
    case 'tooMuch':
      return `“${fileName}” has ${excessWords(error.excess)}, which is too much for a design: ${lessInstead[error.excess.of]}.`
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

const tooMuch = {
  depth: `more than ${mostDepth} brackets within one another, which no mail flow design has: choose another file`,
  values: `more than ${mostValues.toLocaleString('en')} values, which no mail flow design has: choose another file`,
  list: `${excessWords({ of: 'objects' })} or entries in one list, which is too much for a design: ${lessInstead.objects}`,
}
