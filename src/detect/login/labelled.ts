/** Logins that dots, a dash or a wide colon part from their label, as printed forms and letters have them: `Логин......: …`, `Password - …`, `密码：…`. */
import { NOT_FOUND, packed, textOf } from '../located.ts'

/** How the dots end, whatever the label's letters are. */
export const LEADER = '..:'
/** Ends of labels with a dash: `Пароль - …`, `логин — …`. */
export const PASSWORD_DASHES: readonly string[] = ['Password - ', 'password - ', 'Passwort - ', 'оль - ', 'оль – ', 'оль — ']
export const USER_DASHES: readonly string[] = ['Username - ', 'username - ', 'Login - ', 'login - ', 'гин - ', 'гин – ', 'гин — ']
/** Ends of labels in Chinese and Japanese, with their colon or `は`. */
export const PASSWORD_WIDE: readonly string[] = ['码：', '碼：', '口令：', 'ード：', 'ードは']
export const USER_WIDE: readonly string[] = ['名：', '号：', '號：', '名稱：', 'ンIDは']
const WIDE = /[：は]$/
const DASH = / [-–—] $/

const label = (words: string): RegExp =>
  new RegExp(`(?:^|[\\n\\0,;(|，、；。 　])[ \\t]{0,16}(?:[*>•-] {0,3})?(?:${words})(?:[ \\t]?\\.{2,60}:| [-–—] |[：は])$`, 'iu')
export const PASSWORD_LABEL: RegExp = label(
  '(?:your |ваш )?(?:pass ?word|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|hasło|heslo|пароль|парола|лозинка|κωδικός(?: πρόσβασης)?|\\p{Lo}{0,4}(?:密[码碼]|口令|パスワード))',
)
export const USER_LABEL: RegExp = label(
  "(?:your |ваш )?(?:login|user ?name|benutzername|логин|логін|имя пользователя|ім['’]я користувача|потребителско име|όνομα χρήστη|\\p{Lo}{0,4}(?:用[户戶]名|使用者名稱|[账帳][号號]|ユーザー名|ユーザーID|ログインID))",
)

/** One word in the letters that logins are typed in, to the end of what is said. */
const VALUE = /^([ \t]{0,8}["'`]?)([!-~]{3,64}?)(?=["'`]?(?:[ \t]*(?:[\r\n\0|]|$)|[,;)](?:[\s\0]|$)|[ \t]*[^\x00-\x7f]))/

/** Bytes of a label and its dots, and of the value, that are looked at. */
const LONGEST_LABEL = 140
const LONGEST = 80

/**
 * @param at one past a literal or a key's delimiter
 * @param form of the labels of the rule that asks
 * @returns the packed place of the value; undefined if neither dots nor a dash nor a wide colon stand there
 */
export function locateLabelled(bytes: Uint8Array, at: number, form: RegExp): number | undefined {
  const isLeader = bytes[at - 1] === 58 && bytes[at - 2] === 46 && bytes[at - 3] === 46
  const isDash = bytes[at - 1] === 32 && DASH.test(textOf(bytes, Math.max(0, at - 5), at))
  const isWide = !isLeader && !isDash && (bytes[at - 1] as number) > 127 && WIDE.test(textOf(bytes, Math.max(0, at - 3), at))
  if (!isLeader && !isDash && !isWide) return undefined
  const from = Math.max(0, at - LONGEST_LABEL)
  const before = (from === 0 ? '' : '-') + textOf(bytes, from, at)
  const match = form.test(before) ? VALUE.exec(textOf(bytes, at, at + LONGEST)) : null
  if (match === null) return NOT_FOUND
  const start = at + (match[1] as string).length
  return packed(start, start + (match[2] as string).length)
}
