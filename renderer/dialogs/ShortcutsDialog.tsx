import { acceleratorLabel } from '../../shared/commands'
import { onMac } from '../commands/on-mac'
import { commandsIn } from '../../shared/exports/commands'
import { useWorkspace } from '../workspace/use-workspace'
import { InfoDialog } from './InfoDialog'
import { canvasKeys, words } from './words'
import './dialogs.css'

/** Every key there is. */
export default function ShortcutsDialog() {
  const workspace = useWorkspace()
  const withKeys = commandsIn(workspace.platform.kind).filter((command) => command.accelerator)
  return (
    <InfoDialog title={words.shortcuts} width={720}>
      <div className="shortcuts">
        <section>
          <h3>{words.commandGroup}</h3>
          <dl>
            {withKeys.map(({ id, label, accelerator = '' }) => (
              <Row key={id} keys={acceleratorLabel(accelerator, onMac)} does={label.replace('…', '')} />
            ))}
          </dl>
        </section>
        <section>
          <h3>{words.canvasGroup}</h3>
          <dl>
            {canvasKeys.map((row) => (
              <Row key={row.keys} {...row} />
            ))}
          </dl>
        </section>
      </div>
    </InfoDialog>
  )
}

function Row({ keys, does }: { keys: string; does: string }) {
  return (
    <div>
      <dt>{does}</dt>
      <dd>
        <kbd>{keys}</kbd>
      </dd>
    </div>
  )
}
