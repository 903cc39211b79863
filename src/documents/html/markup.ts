/** HTML made of templates: what is put into one is text, whatever it holds, unless a template made it. */
import { xmlText } from '../../reporters/encode.ts'

/** HTML that is safe as it stands. Only `html` and `trusted` make it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Content = Markup | string | number | null | readonly Content[]

/** Values stand in text or between the quotes of an attribute, nowhere else. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = strings[0] as string
  values.forEach((value, i) => {
    text += textOf(value) + (strings[i + 1] as string)
  })
  return new Markup(text)
}

/** For styles, scripts and data that were made safe by those who wrote them. */
export function trusted(text: string): Markup {
  return new Markup(text)
}

function textOf(value: Content): string {
  if (value === null) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'string') return xmlText(value)
  if (typeof value === 'number') return String(value)
  return value.map(textOf).join('')
}
