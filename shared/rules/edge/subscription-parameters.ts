import { isAbout } from '../../exchange/objects'
import { organizationHome } from '../../model/connectors'
import { placeName } from '../../powershell/places'
import type { Statement } from '../../powershell/statement'
import { planRule } from '../rule'
import { calledInCommand, exchangeName, type Called, type ExchangeName } from '../data'
import { sideName } from '../words/exchange'

export const subscriptionParameters = planRule({
  id: 'EDGE-020',
  severity: 'error',
  title: 'New-EdgeSubscription is written for the side on which it runs',
  why: 'On the Edge server New-EdgeSubscription writes a file (FileName). On a Mailbox server it reads that file (FileData) and needs the site. The parameters of the other side are refused.',
  remedy: 'Use FileName on the Edge server, FileData and Site on the Mailbox server.',
  references: ['New-EdgeSubscription'],
  messages: {
    notHere: ({ target, parameter }: { target: Called; parameter: ExchangeName }) =>
      `New-EdgeSubscription for ${sideName(target)} has ${parameter}, which belongs to the other side: use the parameters of this side.`,
    noSite: () =>
      'New-EdgeSubscription in the organization has no Site: name the AD site to which the Edge server is subscribed.',
  },
  *check({ design, statements }) {
    for (const statement of statements) {
      if (!isAbout(statement.cmdlet, 'EdgeSubscription', 'New')) continue
      const { subject, target } = statement
      for (const parameter of foreign(statement)) {
        yield {
          message: 'notHere',
          data: { target: calledInCommand(target, placeName(target, design)), parameter: exchangeName(parameter) },
          subject,
          parameter,
        }
      }
      if (target === organizationHome && !statement.parameters.Site)
        yield { message: 'noSite', data: {}, subject, parameter: 'Site' }
    }
  },
})

function foreign({ target, parameters }: Statement): readonly string[] {
  const ofOtherSide = target === organizationHome ? ['FileName'] : ['FileData', 'Site']
  return ofOtherSide.filter((name) => parameters[name] !== undefined)
}
