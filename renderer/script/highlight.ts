import hljs from 'highlight.js/lib/core'
import powershell from 'highlight.js/lib/languages/powershell'

hljs.registerLanguage('powershell', powershell)

/** PowerShell as HTML: the text is escaped, and only `<span class="hljs-…">` is added. */
export function highlighted(text: string): string {
  return hljs.highlight(text, { language: 'powershell' }).value
}
