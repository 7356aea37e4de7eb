/** One measured thing: what, at how many servers, every sample, and the reference load measured beside it. */
export interface Figure {
  readonly part: 'core' | 'browser'
  readonly name: string
  /** Servers in the design; undefined where there is none. */
  readonly size: number | undefined
  readonly unit: 'ms' | 'MB' | 'kB' | '%' | 'count'
  readonly samples: readonly number[]
  /** Milliseconds of processor time of each sample, all threads together: what others do on the machine lengthens it least. */
  readonly cpu?: readonly number[]
  /** What it is compared with, in the same unit, so that machines can be compared. */
  readonly reference?: { readonly name: string; readonly samples: readonly number[] }
}

export interface Summary {
  readonly median: number
  readonly min: number
  readonly max: number
  /** Median by median of the reference. */
  readonly ratio: number | undefined
  readonly cpuMedian: number | undefined
  readonly cpuMin: number | undefined
}

export function summary({ samples, reference, cpu }: Figure): Summary {
  const middle = median(samples)
  const beside = reference && median(reference.samples)
  return {
    median: middle,
    min: Math.min(...samples),
    max: Math.max(...samples),
    ratio: beside ? middle / beside : undefined,
    cpuMedian: cpu && median(cpu),
    cpuMin: cpu && Math.min(...cpu),
  }
}

export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The value that `percent` of the values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN
}
