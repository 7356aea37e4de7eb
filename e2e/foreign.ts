import type { Page } from '@playwright/test'

/** What `tryForeign` gives where nothing of it had an effect. */
export const withoutEffect = { element: 'static', filledLater: 'static', attribute: 'static', evaluated: 'EvalError' }

/** What somebody would try who got markup into the page: a style element with text, one filled by text later, an attribute, and code. */
export function tryForeign(page: Page) {
  return page.evaluate(async () => {
    const place = document.createElement('div')
    document.body.append(place)
    const shown = () => getComputedStyle(place.firstElementChild ?? place).position
    const styled = (text: string) => {
      const style = document.createElement('style')
      document.head.append(style)
      style.textContent = text
      return style
    }
    const direct = document.createElement('style')
    direct.textContent = '#foreign { position: fixed }'
    place.id = 'foreign'
    document.head.append(direct)
    const element = shown()
    direct.remove()
    const later = styled('#foreign { position: fixed }')
    const filledLater = shown()
    later.remove()
    place.innerHTML = '<div style="position: fixed"></div>'
    const attribute = shown()
    place.remove()
    // Later: what a test runs itself is let through.
    const evaluated = await new Promise((resolve) =>
      setTimeout(() => {
        try {
          // oxlint-disable-next-line typescript/no-implied-eval -- That it fails is what is looked at.
          resolve(Function('return "ran"')())
        } catch (error) {
          resolve((error as Error).name)
        }
      }),
    )
    return { element, filledLater, attribute, evaluated }
  })
}

/** Whether Fluent UI's style elements are in force: how round a button is, which nonces they carry, and whether any has rules. */
export function stylesOf(page: Page) {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLStyleElement>('head style')]
    return {
      radius: getComputedStyle(document.querySelector('.fui-Button')!).borderTopLeftRadius,
      nonces: [...new Set(elements.map(({ nonce }) => nonce).filter(Boolean))],
      filled: elements.some(({ sheet }) => (sheet?.cssRules.length ?? 0) > 10),
      withText: elements.filter(({ textContent }) => textContent !== '').length,
    }
  })
}
