import { describe, expect, it } from 'vitest'
import { textOf, valueEnd, valueStart } from '../../src/detect/located.ts'

/** What is taken for the value behind the first `=`. */
function valueIn(text: string): string {
  const bytes = Buffer.from(`${text}\n`)
  const start = valueStart(bytes, bytes.indexOf(61) + 1)
  return textOf(bytes, start, valueEnd(bytes, start))
}

describe('a value behind =', () => {
  it('does not lie in the next cell where the sign pads base64', () => {
    expect(valueIn('1161\t8fDglPw=\tE82BFCD6-623A-4126')).toBe('')
    expect(valueIn('QWYT7rz1FbZzhB4rHoSWJi1f/lBNkFGv2BNBlv5fsid=\t6bxQuGw4')).toBe('')
  })

  it('may lie behind a tab', () => {
    expect(valueIn('password=\thunter2')).toBe('hunter2')
    expect(valueIn('dbUserPassword=\thunter2')).toBe('hunter2')
    expect(valueIn('userPwd=\thunter2')).toBe('hunter2')
    expect(valueIn('8fDglPw=hunter2')).toBe('hunter2')
  })
})
