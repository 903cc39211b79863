/** What is known of one thing, beside the page. */
import { element } from './dom.ts'

export interface Dialog {
  show(title: string, ...content: readonly Node[]): void
  close(): void
}

/** @param name tells it from others on the page */
export function dialogOf(name: string): Dialog {
  const dialog = element('dialog', { class: 'details', 'aria-labelledby': name })
  document.body.append(dialog)
  dialog.addEventListener('click', (event) => {
    // Outside of what it holds: on its backdrop.
    if (event.target === dialog) dialog.close()
  })
  return {
    show(title, ...content) {
      const close = element('button', { type: 'button', class: 'close' }, 'Close')
      close.addEventListener('click', () => dialog.close())
      dialog.replaceChildren(element('header', {}, element('h2', { id: name }, title), close), ...content)
      dialog.showModal()
      dialog.scrollTop = 0
    },
    close: () => dialog.close(),
  }
}

/** Names and what is known by them; what is not known is left out. */
export function factList(facts: readonly (readonly [name: string, value: string])[]): HTMLDListElement {
  const list = element('dl')
  for (const [name, value] of facts) {
    if (value !== '') list.append(element('div', {}, element('dt', {}, name), element('dd', {}, value)))
  }
  return list
}
