import { app } from './app.mjs'
import { strict } from './strict.mjs'

const roles = new Set(['appMenu', 'windowMenu', 'close', 'quit', 'togglefullscreen', 'about', 'minimize'])

class Item {
  enabled = true
  visible = true
  constructor(options) {
    const { role, label, type, submenu, click } = options
    if (role && !roles.has(role)) throw new Error(`stand-in: the menu role ${role} is not implemented`)
    if (!role && !label && type !== 'separator') throw new Error('A menu item needs a label, a role or type separator')
    Object.assign(this, { label: role ?? '' }, options)
    if (submenu) this.submenu = Menu.buildFromTemplate(submenu)
    this.click = () => {
      if (!this.enabled) return
      if (click) click(this, undefined, {})
      else if (role === 'quit') app.quit()
      else throw new Error(`stand-in: the menu role ${role} cannot be chosen`)
    }
  }
}

let applicationMenu = null

class Items {
  items = []
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
}

export const MenuItem = Item

export const Menu = strict(
  {
    buildFromTemplate(template) {
      const menu = new Items()
      menu.items = template.map((options) => new Item(options))
      return strict(menu, 'menu')
    },
    setApplicationMenu(menu) {
      applicationMenu = menu
    },
    getApplicationMenu: () => applicationMenu,
  },
  'Menu',
)
