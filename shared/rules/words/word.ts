/** Stands for a datum where a sentence is shown without a finding: `‹server›`. */
export class Placeholder {
  constructor(private readonly name: string) {}

  toString(): string {
    return `‹${this.name}›`
  }
}

/** A function that puts data into words, which shows a placeholder as itself. */
export function word<Data extends unknown[]>(say: (...data: Data) => string): (...data: Data) => string {
  return (...data) => (data[0] instanceof Placeholder ? String(data[0]) : say(...data))
}
