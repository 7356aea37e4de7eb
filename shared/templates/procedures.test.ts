import { describe, expect, it } from 'vitest'
import { readDesign, writeDesign } from '../file/design-file'
import { plan } from '../powershell/plan'
import { check, sentence } from '../rules/check'
import { templates } from './index'
import { differences, procedureCommands } from './testing/parameter-equal'

/** Which commands of the procedures each template stands for. */
const commandsOf: Readonly<Record<string, readonly string[]>> = {
  p0: ['000'],
  p1: ['001'],
  'p2-internet': ['002-02'],
  'p2-internet-replacement': ['002-03'],
  'p2-partner': ['002-06'],
  'p2-service': ['002-09'],
  'p2-organization': ['002-12'],
  'p3-basic': ['003-02'],
  'p3-externally-secured': ['003-03', '003-04'],
  'p3-anonymous-relay': ['003-05', '003-06', '003-07', '003-08'],
  p4: ['004-02'],
}

describe.each(templates.map((template) => [template.id, template] as const))('template %s', (id, { make }) => {
  const design = make()
  const { statements, blocked } = plan(design)
  const commands = (commandsOf[id] ?? []).flatMap((prefix) => procedureCommands(prefix))

  it.each(commands.map((command) => [command.id, command] as const))(
    'generates command %s with the same parameters',
    (_, command) => {
      const best = statements
        .map((statement) => differences(command, statement, design))
        .sort((a, b) => a.length - b.length)[0]
      expect(best).toEqual([])
    },
  )

  it('holds nothing back', () => {
    expect(blocked).toEqual([])
  })

  it('is silent: no error and no warning that is not accepted', () => {
    const loud = check(design).filter(({ severity, accepted }) => severity !== 'info' && !accepted)
    expect(loud.map((finding) => `${finding.rule}: ${sentence(finding)}`)).toEqual([])
  })

  it('accepts nothing but what is really found', () => {
    const accepted = check(design).flatMap((finding) =>
      finding.accepted ? [`${finding.rule} ${finding.subject}`] : [],
    )
    expect(accepted.toSorted()).toEqual(design.accepted.map(({ rule, subject }) => `${rule} ${subject}`).toSorted())
  })

  it('is the same file on every run, and opens again', () => {
    expect(writeDesign(make())).toBe(writeDesign(design))
    expect(readDesign(writeDesign(design)).ok).toBe(true)
  })
})

it('every example command of the procedures belongs to a template', () => {
  const covered = new Set(
    Object.values(commandsOf).flatMap((prefixes) =>
      prefixes.flatMap((prefix) => procedureCommands(prefix).map(({ id }) => id)),
    ),
  )
  expect(
    procedureCommands('0')
      .map(({ id }) => id)
      .filter((id) => !covered.has(id)),
  ).toEqual([])
})
