import { setParameter } from '../../edits/change'
import { addCredential } from '../../edits/connect/steps'
import type { Edit } from '../../edits/edit'
import type { SendConnector } from '../../model/connectors'
import { itemRule } from '../rule'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const credentialAsText = itemRule({
  id: 'SC-AUTH-003',
  severity: 'error',
  kind: 'sendConnector',
  title: 'A credential is a label, never text',
  why: 'AuthenticationCredential takes what Get-Credential asks for. Text is refused, and a password written there would stand readable in the design and in the script.',
  remedy: 'Use a credential of the design: the script asks for name and password when it runs.',
  references: ['New-SendConnector'],
  messages: {
    text: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} has text as its credential: use a credential of the design, so that the script asks for name and password.`,
  },
  *check({ item, settings }) {
    const secret = settings.AuthenticationCredential.value
    if (!secret || !('text' in secret)) return
    yield {
      message: 'text',
      data: { connector: named(item) },
      subject: item.id,
      parameter: 'AuthenticationCredential',
      fix: { title: titled('askForPassword'), edit: askInstead(item) },
    }
  },
})

/** The text itself goes nowhere: it may be a password. */
function askInstead({ id, name }: SendConnector): Edit {
  return (current) => {
    const credential = addCredential(current, `Account of ${name}`, `“${name}” signs in with it`, undefined)
    return setParameter(id, 'AuthenticationCredential', { credential: credential.id })(credential.design)
  }
}
