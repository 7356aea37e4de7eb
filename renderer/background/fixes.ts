import { rememberedOf } from '../../shared/remembered'
import type { Design } from '../../shared/model/design'
import type { Finding } from '../../shared/rules/rule'
import { firstPaint } from './first-paint'
import type { PlainFinding } from './messages'

type Check = (design: Design) => readonly Finding[]

let check: Check | undefined

/** The rules are needed here only when a fix is chosen: they are loaded once the window stands. */
void firstPaint
  .then(() => import('../../shared/rules/check'))
  .then((rules) => {
    check = rules.check
  })

/** The finding with a fix that can be applied: it is looked up among the rules' own findings when it is chosen. */
export const withFix = rememberedOf((plain: PlainFinding): Finding => {
  const { fix, ...finding } = plain
  if (!fix) return finding
  const edit = (design: Design) => {
    const own = check?.(design).find((one) => isSame(one, finding))
    return own?.fix ? own.fix.edit(design) : design
  }
  return { ...finding, fix: { title: fix.title, edit } }
})

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule &&
    one.subject === other.subject &&
    one.message === other.message &&
    one.parameter === other.parameter &&
    JSON.stringify(one.data) === JSON.stringify(other.data)
  )
}
