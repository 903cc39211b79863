import { NOT_FOUND, packed, valueEnd, valueStart } from '../src/detect/located.ts'
import { weighSecret } from '../src/detect/login/secret-value.ts'
import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'password',
  title: 'Password',
  class: 'login',
  category: 'identifiable',
  severity: 'high',
  mask: '[PASSWORD]',
  about:
    'A password, passphrase or PIN that is assigned to a key which says so, in twenty languages. The value decides: placeholders, ' +
    'references to variables or secret stores, code expressions, masks and plain words are not passwords. Fields are judged by their name.',
  references: ['https://cwe.mitre.org/data/definitions/798.html', 'https://cwe.mitre.org/data/definitions/256.html'],
  keys: [
    'password',
    'passwd',
    'pass',
    'pwd',
    'pswd',
    'passwrd',
    'passphrase',
    'passcode',
    'pw',
    'kennwort',
    'passwort',
    'motdepasse',
    'mdp',
    'contraseña',
    'contrasena',
    'clave',
    'senha',
    'palavrapasse',
    'wachtwoord',
    'lösenord',
    'losenord',
    'passord',
    'salasana',
    'haslo',
    'hasło',
    'heslo',
    'jelszo',
    'jelszó',
    'sifre',
    'şifre',
    'parola',
    'пароль',
    '密码',
    'パスワード',
    '비밀번호',
    '암호',
  ],
  locate: (bytes, at) => {
    const start = valueStart(bytes, at)
    const end = valueEnd(bytes, start)
    return end - start >= 4 ? packed(start, end) : NOT_FOUND
  },
  weigh: weighSecret,
  examples: {
    match: [
      'DB_PASSWORD=<<gr33n-Heron!42>>',
      '"password": "<<tr0ub4dor&3>>"',
      "config['passwd'] = '<<Kx9!vv2Lq>>'",
      'Passwort: <<Sommer2019!>>',
      'mot de passe : <<Lavande#88>>',
    ],
    miss: [
      'password: ********',
      'password = os.environ["DB_PASSWORD"]',
      'PASSWORD=${DB_PASSWORD}',
      'password: string',
      '"forgot_password": "Forgot your password?"',
      'password=changeme',
      '<label>Password: </label>',
      'if (password == other) return',
      'password: <your password here>',
      'compass: north-north-west9',
    ],
  },
}
