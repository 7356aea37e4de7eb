/** A command as PowerShell would read it; for tests, of the forms that `literal` writes and no others. */
export interface ReadCommand {
  readonly cmdlet: string
  readonly parameters: Readonly<Record<string, ReadValue>>
}

export type ReadValue = string | number | boolean | null | readonly string[] | { readonly expression: string }

/* As engine/parser/CharTraits.cs of PowerShell/PowerShell has them. */
const singleQuotes = new Set("'\u2018\u2019\u201a\u201b")
const dashes = new Set('-\u2013\u2014\u2015')
const constants: Readonly<Record<string, boolean | null>> = { $true: true, $false: false, $null: null }

/** Reads one command line; throws where PowerShell would read something else than one command with its parameters. */
export function readCommand(text: string): ReadCommand {
  const scanner = new Scanner(text)
  const cmdlet = scanner.match(/[A-Za-z]+-[A-Za-z]+/y)
  const parameters: Record<string, ReadValue> = {}
  while (!scanner.atEnd()) {
    scanner.match(/ /y)
    if (!dashes.has(scanner.next())) throw new Error(`A parameter was expected in ${JSON.stringify(text)}`)
    const name = scanner.match(/[A-Za-z][A-Za-z0-9]*/y)
    scanner.match(/[ :]/y)
    parameters[name] = readValue(scanner)
  }
  return { cmdlet, parameters }
}

/** Reads one value and nothing after it. */
export function readLiteral(text: string): ReadValue {
  const scanner = new Scanner(text)
  const value = readValue(scanner)
  if (!scanner.atEnd()) throw new Error(`More than one value in ${JSON.stringify(text)}`)
  return value
}

function readValue(scanner: Scanner): ReadValue {
  if (scanner.take('@(')) return readList(scanner)
  const constant = scanner.try(/\$(true|false|null)\b/y)
  if (constant !== undefined) return constants[constant]!
  const number = scanner.try(/-?\d+(\.\d+)?/y)
  if (number !== undefined) return Number(number)
  const expression = scanner.try(/\(Get-Credential\)|\$[A-Za-z]+/y)
  return expression === undefined ? readText(scanner) : { expression }
}

function readList(scanner: Scanner): string[] {
  const items: string[] = []
  while (!scanner.take(')')) {
    if (items.length > 0) scanner.match(/, /y)
    items.push(readText(scanner))
  }
  return items
}

function readText(scanner: Scanner): string {
  if (!scanner.take('(')) return readQuoted(scanner)
  let text = readQuoted(scanner)
  while (!scanner.take(')')) {
    scanner.match(/ \+ /y)
    const code = scanner.try(/\[char\]0x[0-9A-F]{4}/y)
    text += code === undefined ? readQuoted(scanner) : String.fromCharCode(Number(code.slice('[char]'.length)))
  }
  return text
}

/* Any single quote of the set starts and ends a text; two of them in a row stand for the second. */
function readQuoted(scanner: Scanner): string {
  if (!singleQuotes.has(scanner.next())) throw new Error('A quoted text was expected')
  let text = ''
  for (;;) {
    const character = scanner.next()
    if (!singleQuotes.has(character)) text += character
    else if (singleQuotes.has(scanner.peek())) text += scanner.next()
    else return text
  }
}

class Scanner {
  private at = 0
  constructor(private readonly text: string) {}

  atEnd(): boolean {
    return this.at === this.text.length
  }

  peek(): string {
    return this.text.charAt(this.at)
  }

  next(): string {
    if (this.atEnd()) throw new Error(`The text ends too early: ${JSON.stringify(this.text)}`)
    return this.text.charAt(this.at++)
  }

  take(expected: string): boolean {
    if (!this.text.startsWith(expected, this.at)) return false
    this.at += expected.length
    return true
  }

  try(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  match(pattern: RegExp): string {
    const found = this.try(pattern)
    if (found === undefined) throw new Error(`${pattern} was expected at ${this.at} of ${JSON.stringify(this.text)}`)
    return found
  }
}
