import { expect, type Page } from '@playwright/test'
import type { Studio } from './studio'

type Breakable = Window & { whole?: typeof matchMedia }

/**
 * Makes a window stop right after an edit: the system turns dark, and nothing that asks for its colours can be shown, which is the
 * window as a whole.
 */
export async function breakWindow(page: Page, studio: Studio) {
  await studio.click('MBXSERVER02')
  await page.keyboard.press('Control+D')
  await expect(studio.node('MBXSERVER03')).toBeVisible()
  await page.evaluate(() => {
    ;(window as Breakable).whole = window.matchMedia
    window.matchMedia = () => {
      throw new TypeError('Broken by the test')
    }
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  const stopped = page.getByRole('alertdialog', { name: 'The window stopped' })
  await expect(stopped).toContainText('your unsaved work is kept, so nothing is lost')
  return { studio, stopped }
}

export async function mendWindow(page: Page) {
  await page.evaluate(() => {
    const { whole } = window as Breakable
    if (whole) window.matchMedia = whole
  })
}
