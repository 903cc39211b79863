/**
 * Words that forms show where a password or a login is asked for, in the languages that software is translated into: stems, lower
 * case. A value without digits that holds one (`Nytt lösenord`, `Benutzername`, `wrongPassword`) is a label, a message or a stand-in.
 */
const PASSWORD: readonly string[] = (
  'passw passphrase passcode passord kennwort kennwört contraseñ contrasen contrasinal senha palavra wachtwoord adgangskod kodeord ' +
  'lösenord salasan hasł hasel hesl jelsz geslo gesla gesel lozink parol şifre sifre slaptaž slaptaz cyfrinair pasahitz fjalëkal ' +
  'fjalekal fjalkal parool lykilorð aðgangsorð лозин парол пасвор құпия κωδικ συνθηματ סיסמ مرور گذرواژه عبور पासवर्ड রহস্য รหัส sandi 密码 密碼 口令 令牌 ' +
  'wagwoord nenosiri kata_laluan ពាក្យសម្ងាត់ нууц_үг գաղտնաբառ პაროლ የይለፍ கடவுச்சொல் പാസ്‌വേഡ് పాస్‌వర్డ్ પાસવર્ડ ລະຫັດ စကားဝှက် පාස්වර්ඩ් මුරපද پاس_ورڈ پسورد ' +
  'パスワード パスコード 暗証 비밀번호 패스워드 암호 mot_de_passe mots_de_passe mật_khẩu'
).split(' ')

const LOGIN: readonly string[] = (
  'username user_name usernaam benutzer anmelde nutzername utilisateur utilizador utilizator identifiant usuari utente gebruiker ' +
  'brukernavn brugernavn användar käyttäj użytkown uživatel uzivatel felhasznál kullanıcı korisni uporabni vartotoj kasutaja lietotāj ' +
  'логин пользовател користувач потребител корисни χρήστη משתמש المستخدم کاربر उपयोगकर्ता ผู้ใช้ người_dùng pengguna 用户 用戶 ユーザー 사용자 아이디'
).split(' ')

const asPattern = (stems: readonly string[]): RegExp => new RegExp(stems.join('|').replaceAll('_', '[ _-]?'), 'u')
const PASSWORD_WORD = asPattern(PASSWORD)
const LOGIN_WORD = asPattern(LOGIN)

export function namesPassword(value: string): boolean {
  return PASSWORD_WORD.test(value.toLowerCase())
}

export function namesLogin(value: string): boolean {
  return LOGIN_WORD.test(value.toLowerCase())
}

/** Words of messages: `is too short`, `must not be empty`, `Please enter it`. */
const MESSAGE =
  /(?:^|[\s,.])(?:is|are|was|be|has|have|had|must|should|shall|may|can|cannot|can't|will|not|no|your|you|please|the|this|these|that|too|if|or|enter|required|invalid|incorrect|wrong|changed|expired|minimum|least|do|does|don't|here|how|what|to)(?:$|[\s,.!?:])/i

/**
 * True of words that are shown to people: messages, sentences, and a phrase that begins with a capital (`Nulstil adgangskode`). Of
 * lower-case words that say nothing of the kind a passphrase can be made.
 */
export function isShownText(value: string): boolean {
  if (!/\s/.test(value)) return false
  if (/^(?:[\p{L}\p{M}%]|[\s,.:;'’"!?/()…-])+$/u.test(value) && (/^\p{Lu}/u.test(value) || /[^\x00-\x7f]/.test(value)))
    return true
  return MESSAGE.test(value) || / .* .*[.!?…]$/.test(value)
}
