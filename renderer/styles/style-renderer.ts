import { createDOMRenderer } from '@fluentui/react-components'

/**
 * Makes Fluent UI's style elements such that the page's policy lets them in. On the desktop each carries the nonce of the page; in the
 * browser edition there is none, and they pass because they are empty: their rules come through the object model.
 */
export function styleRenderer() {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce
  return createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {})
}
