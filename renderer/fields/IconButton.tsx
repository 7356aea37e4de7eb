import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { ButtonHTMLAttributes, JSX, Ref } from 'react'

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    display: 'inline-grid',
    placeItems: 'center',
    width: '18px',
    height: '18px',
    padding: 0,
    border: 'none',
    borderRadius: '4px',
    backgroundColor: 'transparent',
    color: 'var(--muted)',
    cursor: 'pointer',
    ':hover': { color: 'var(--brand)', backgroundColor: 'var(--hover)' },
    ':focus-visible': { outline: '2px solid var(--brand)' },
  },
  corner: { position: 'absolute', top: '5px', right: '5px' },
})

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  label: string
  icon: JSX.Element
  /** In the upper corner of a card. */
  corner?: boolean
  ref?: Ref<HTMLButtonElement>
}

/** A small button with an icon only. A panel holds dozens, so it is a plain element. */
export function IconButton({ label, icon, corner = false, ...button }: Props) {
  const styles = useStyles()
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...button}
      className={mergeClasses(styles.button, corner && styles.corner)}
    >
      {icon}
    </button>
  )
}
