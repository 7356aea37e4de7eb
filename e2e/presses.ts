import type { Page } from '@playwright/test'

/**
 * Presses of keys, counted as a person makes them: each letter and digit of a text is one, as is each key for itself and each
 * that is pressed together with Ctrl, Alt or Shift.
 */
export class Presses {
  count = 0

  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]) {
    for (const key of keys) {
      this.count += 1
      await this.page.keyboard.press(key)
    }
  }

  async type(text: string) {
    await this.press(...Array.from(text))
  }
}
