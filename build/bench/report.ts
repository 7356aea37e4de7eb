import { summary, type Figure } from './figure'
import { targetOf } from './targets'

/** The figures as lines of text: median (smallest to largest), ratio to the reference load, processor time, target. */
export function report(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { median, min, max, ratio, cpuMedian, cpuMin } = summary(figure)
    const target = targetOf(figure)
    return [
      `${figure.size ?? ''}`.padStart(5),
      figure.name.padEnd(58),
      `${number(median)} ${figure.unit}`.padStart(11),
      `(${number(min)}–${number(max)})`.padEnd(18),
      ratio === undefined ? ''.padEnd(9) : `× ${number(ratio)}`.padEnd(9),
      (cpuMedian === undefined ? '' : `cpu ${number(cpuMedian)} (${number(cpuMin ?? 0)}–)`).padEnd(20),
      target === undefined ? '' : `${median <= target ? 'good' : 'ABOVE'}, at most ${target}`,
    ].join(' ')
  })
  return rows.map((row) => row.trimEnd()).join('\n')
}

/** Everything measured, with what follows from it, as plain data. */
export function toJson(figures: readonly Figure[], machine: object): object {
  return {
    machine,
    figures: figures.map((figure) => ({ ...figure, ...summary(figure), target: targetOf(figure) })),
  }
}

function number(value: number): string {
  if (value >= 100) return value.toFixed(0)
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
