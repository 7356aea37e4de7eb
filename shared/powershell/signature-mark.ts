/*
 * PowerShell takes a comment for the beginning of a signature, behind which nothing may run, when fewer than ten edits make it one,
 * blanks and case left aside. Source: PowerShell/PowerShell, engine/parser/tokenizer.cs, ScanToEndOfCommentLine.
 */
const mark = 'sig#beginsignatureblock\n'
const threshold = 10
/* One more for what other versions may do. */
const margin = 1

/** Whether PowerShell might take a comment of that content, which stands behind its `#`, for the beginning of a signature. */
export function resemblesSignatureMark(content: string): boolean {
  const letters = content.replace(/\s/g, '').toLowerCase()
  if (Math.abs(letters.length - mark.length) > threshold + margin) return false
  return edits(letters, mark) <= threshold + margin
}

/** How many letters have to be added, taken away or replaced to make one text the other (Levenshtein). */
function edits(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    for (let column = 1; column <= other.length; column++) {
      const [before, over, diagonal] = [line[column - 1]!, above[column]!, above[column - 1]!]
      line.push(one[row - 1] === other[column - 1] ? diagonal : Math.min(before, over, diagonal) + 1)
    }
    above = line
  }
  return above[other.length]!
}
