import { keyBefore, NOT_FOUND, packed, quoteBefore, textOf, valueStart } from '../src/detect/located.ts'
import { locateLiteral } from '../src/detect/login/token-formats.ts'
import { COMPARISONS, locateCompared } from '../src/detect/login/comparison.ts'
import { AUTHS, KEYS_BY_VALUE, locateAuth, locateByValue } from '../src/detect/login/keyed-token.ts'
import { isNamedArgument, locateArgument } from '../src/detect/login/named-argument.ts'
import { isNotASecret } from '../src/validators/placeholder.ts'
import { secretEnd } from '../src/detect/login/secret-value.ts'
import { isSuffixed, locateSuffixed } from '../src/detect/login/suffixed-name.ts'
import { hasStrayBracket, isCodeExpression } from '../src/detect/login/source-code.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'

/** The last words of a name that is compared with a secret. */
const COMPARED =
  /(?:^|[^A-Za-z])(?:\w*_)?(?:secret|api_?key|private_?key|access_?key|secret_?key|auth_?token|access_?token|api_?secret)$/i

/** Words that names go on after: `API_KEY_BILLING`, `SECRET_KEY_BASE`. */
const SUFFIXED: readonly string[] = ['apikey_', 'api_key_', 'API_KEY_', 'secret_', 'SECRET_']
const SUFFIXED_END = /(?:api_?key|secret)_$/i

export const rule: Rule = {
  id: 'credential',
  title: 'Key, token, hash or connection string',
  class: 'login',
  category: 'identifiable',
  severity: 'high',
  mask: '[CREDENTIAL]',
  about:
    'Secrets with a form of their own (cloud and vendor tokens by prefix, JSON Web Tokens, private keys, password hashes, URLs with a login) and ' +
    'random-looking values behind keys such as api_key or client_secret. Placeholders, variable references and short or wordlike values are not findings.',
  references: [
    'https://cwe.mitre.org/data/definitions/798.html',
    'https://www.rfc-editor.org/rfc/rfc7519',
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  ],
  kinds: ['urlLogin'],
  shape: 'strong',
  check: (bytes, start, end) => {
    let colon = end
    while (colon > start && bytes[colon] !== 58) colon--
    return isNotASecret(textOf(bytes, colon + 1, end)) ? REJECT : 2
  },
  literals: [
    'AKIA',
    'AGE-SECRET-KEY-1',
    'hooks.slack.com/',
    'ntn_',
    'sgp_',
    'hvs.',
    'sq0csp-',
    'glsa_',
    'lin_api_',
    'ASIA',
    'ghp_',
    'gho_',
    'ghu_',
    'ghs_',
    'ghr_',
    'github_pat_',
    'glpat-',
    'sk_live_',
    'sk_test_',
    'rk_live_',
    'xoxb-',
    'xoxp-',
    'xoxa-',
    'xoxs-',
    'AIza',
    'SG.',
    'eyJ',
    '-----BEGIN',
    '$2a$',
    '$2b$',
    '$2y$',
    '$argon2',
    '$1$',
    '$5$',
    '$6$',
    '$y$',
    '$apr1$',
    '$P$',
    '{SSHA',
    'pbkdf2_sha',
    'npm_',
    'shpat_',
    'hf_',
    'sk-ant-',
    'dop_v1_',
    'ya29.',
    'AccountKey=',
    'Basic ',
    'Bearer ',
    ...COMPARISONS,
    ...SUFFIXED,
    "KEY',",
    ...AUTHS,
    'access_key ',
  ],
  keys: [
    'apikey',
    'apisecret',
    'secretkey',
    'clientsecret',
    'accesskey',
    'accesstoken',
    'authtoken',
    'refreshtoken',
    'privatekey',
    'signingkey',
    'encryptionkey',
    'secretaccesskey',
    'sharedsecret',
    'appsecret',
    'webhooksecret',
    'bearertoken',
    'secret',
    'jwtsecret',
    'sessionsecret',
    'passwordhash',
    'pwdhash',
    ...KEYS_BY_VALUE,
  ],
  locate: (bytes, at) => {
    const compared = locateCompared(bytes, at, COMPARED, 'tyn')
    if (compared !== undefined) return compared
    if (bytes[at - 1] === 95 && SUFFIXED_END.test(textOf(bytes, Math.max(0, at - 8), at))) return locateSuffixed(bytes, at, 12)
    const literal = locateLiteral(bytes, at)
    if (literal !== undefined) return literal
    const auth = locateAuth(bytes, at)
    if (auth !== undefined) return auth
    if (bytes[at - 1] === 32) return locateWord(bytes, at)
    const special = locateByValue(bytes, at) ?? locateArgument(bytes, at)
    if (special !== undefined) return special % 4096 >= 12 ? special : NOT_FOUND
    const start = valueStart(bytes, at)
    if (textOf(bytes, start, start + 11) === '-----BEGIN ') return NOT_FOUND // told by that, or by nothing
    const end = secretEnd(bytes, start)
    return end - start >= 12 ? packed(start, end) : NOT_FOUND
  },
  weigh: (bytes, start, end) => {
    if (locateLiteral(bytes, start) !== undefined) return 0
    const value = textOf(bytes, start, end)
    if (
      /^(?:AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|[sr]k_|xox|AIza|SG\.|eyJ|-----|\$(?:2[aby]|argon2(?:id|i|d)|[156y]|apr1|P)\$|\{SSHA|pbkdf2|npm_|shpat_|hf_|sk-ant-|dop_v1_|ya29\.|AGE-S|hooks\.slack|ntn_|sgp_|hvs\.|sq0csp-|glsa_|lin_api_)/.test(
        value,
      )
    )
      return 0
    const quoted = quoteBefore(bytes, start) !== 0
    if (isNotASecret(value) || (!quoted && isCodeExpression(value, bytes, start, end)) || isWordlike(value)) return REJECT
    if (isNamedArgument(textOf(bytes, Math.max(0, start - 24), start))) return isWrittenByMachine(value) ? 0 : REJECT
    if (!(quoted || hasStrayBracket(value) ? /^[\x21-\x7e]+$/ : /^[\w+/=.~:!@#%^*-]+$/).test(value)) return REJECT
    if (randomness(value) < 3) return REJECT
    return isSuffixed(keyBefore(bytes, start), /(?:api_?key|secret)_\w+$/i) ? -3 : 0
  },
  examples: {
    match: [
      'aws_access_key_id = <<AKIAIOSFODNN7EXAMPLE>>',
      'DATABASE_URL=<<postgres://shop:gr33n-Heron!42>>@db.internal:5432/shop',
      'hash: <<$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW>>',
      'hash: <<$argon2id$v=19$m=65536,t=3,p=4$q8Zr2vLw0XnT5yBd7KfHc3$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIU>>'.replaceAll(
        '.',
        'x',
      ),
      'client_secret: "<<q8Zr2vLw0XnT5yBd7KfHc3Mj>>"',
      'if (api_key === "<<t(9w{{q}x)b${v]m[k>-_$#zz!>>") {',
      'if ("<<q8Zr2vLw0XnT5yBd7KfHc3Mj>>" != secretKey) {',
      'SECRET_KEY_BASE=<<q8Zr2vLw0XnT5yBd7KfHc3Mj>>',
      'api_key_billing: "<<t(9w{{q}x)b${v]m[k>-_$#zz!>>"',
      'secret := <<t(9w{{q}x)b${v]m[k>-_$#zz!>>',
      'api_key = "<<t(9w{{q}x)b${v]m[k>-_$#zz!>>"',
      'webhook: https://<<hooks.slack.com/services/T0EXAMPL/B0EXAMPL/q8Zr2vLw0XnT5yBd7KfHc3Mj>>',
      'vault login <<hvs.q8Zr2vLw0XnT5yBd7KfHc3Mj>>',
      '<<ntn_12345678901q8Zr2vLw0XnT5yBd7KfHc3MjT9PgBkqquzQ>>',
      '<<-----BEGIN EC PRIVATE KEY----->>',
      'aws configure set aws_secret_access_key <<q8Zr2vLw0XnT5yBd7KfHc3MjT9PgBkqquzQ0w1Xn>>',
      'GITLAB_TOKEN=<<q8Zr2vLw0XnT5yBd7KfHc3Mj>>',
      '{"token": "<<q8Zr2vLw0XnT5yBd7KfHc3Mj>>"}',
      "curl -H 'PRIVATE-TOKEN: <<q8Zr2vLw0XnT5yBd7KfH>>' https://git.example.com",
      'Authorization: Token <<q8Zr2vLw0XnT5yBd7KfHc3Mj>>',
      '"auth": "<<c2hvcDpncjMzbi1IZXJvbiE0Mg==>>"',
      '{"auths":{"registry.example.com":{"auth":"<<c2hvcDpncjMzbi1IZXJvbiE0Mg==>>"}}}',
      'APP_KEY=<<base64:q8Zr2vLw0XnT5yBd7KfHc3MjT9PgBkqquzQ0w1XnT5y=>>',
      'https://shop.blob.core.windows.net/c?sv=2022-11-02&sp=r&sig=<<q8Zr2vLw0XnT5yBd7KfHc3MjT9PgBkqquzQ0w1XnT5y%3D>>',
      "define('AUTH_KEY',         '<<t(9w q}x)b$ v]m[k>-_ $#zz!;Q8 Zr2v|L w0X,nT5 yBd~7KfH c3?Mj*T9Pg>>');",
      "os.environ.get('SECRET_KEY', '<<q8Zr2vLw0XnT5yBd7KfHc3Mj>>')",
      'key = "<<-----BEGIN RSA PRIVATE KEY----->>\\n" +\n  "MIIEowIBAAKCAQEAq8Zr2vLw0XnT5yBd7KfHc3MjT9PgBkqquz";',
    ],
    miss: [
      'mscorlib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089',
      '"private_key": "-----BEGIN OPENSSH PRIVATE KEY-----\\nfake\\n-----END OPENSSH PRIVATE KEY-----"',
      '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
      '## -----BEGIN EC PRIVATE KEY-----\n## -----END EC PRIVATE KEY-----',
      '"-----BEGIN OPENSSH PRIVATE KEY-----\\nfake\\n-----END OPENSSH PRIVATE KEY-----"',
      'key = "-----BEGIN RSA PRIVATE KEY-----\\nMIIEow...\\n"',
      'aws_secret_access_key is the secret half of it',
      'client_secret: access_token_key',
      "'api_key' => 'crwdns1631:0crwdne1631:0',",
      'next_page_token: "q8Zr2vLw0XnT5yBd7KfHc3Mj"',
      'csrf_token=q8Zr2vLw0XnT5yBd7KfHc3Mj',
      'token: "user2_reset_token_value"',
      'token = get_token(request)',
      'Authorization: Token your-token-here-12345',
      '"auth": "c2hvcHBpbmdjYXJ0MTI="',
      "define('AUTH_KEY', 'put your unique phrase here');",
      "env('PUSHER_KEY', 'storefront-main-cluster')",
      'api_key: ${API_KEY}',
      'secret: changeme',
      'apiKey: string',
      'postgres://user:password@localhost/db',
      'token = get_token(request)',
      'AKIA',
      'GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'https://hooks.slack.com/services/Txxxxxxxx/Bxxxxxxxx/xxxxxxxxxxxxxxxxxxxxxxxx',
      'sha512-abc',
      "json['error']['secret'] = $this->language->get('error_secret2');",
      'oldApiKey = $apiKey2.val()',
      'old_member2_api_key = member2.api_key',
      'rsa_private_key = "/srv/keys/rsa2048.key"',
      'apiKey: "demo-key-789"',
      'if (secret == "none of your business") {',
      '"NonSecret:  Certificates:0:Enabled',
      'privateKey = "v1-encryptedPrivateKey"',
      'push "https://x-access-token:$CI_TOKEN@git.example.com/$REPO.git"',
      'results.csv?api_key=${query.api_key2}`',
      "return text.startsWith('-----BEGIN RSA PRIVATE KEY-----');",
      'a key begins with <pre>-----BEGIN ENCRYPTED PRIVATE KEY-----</pre>',
      'header: "-----BEGIN PRIVATE KEY-----\\n", footer: "-----END PRIVATE KEY-----"',
    ],
  },
}

/** `aws configure set aws_secret_access_key …`: what no word stands for. */
function locateWord(bytes: Uint8Array, at: number): number {
  const value = /^[A-Za-z0-9+/]{20,64}={0,2}(?=[\s"'\0]|$)/.exec(textOf(bytes, at, at + 72))?.[0]
  return value !== undefined && /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value)
    ? packed(at, at + value.length)
    : NOT_FOUND
}

/** Words and short numbers with a sign between them: `demo-key-789`, `user2.api_key`. */
function isWordlike(value: string): boolean {
  if (/^_?(?:v\d-)?[A-Za-z]+(?:[-_]\d{1,4})?$/.test(value) && /[a-z]{4}/.test(value)) return true
  return /^(?:[A-Za-z]+\d{0,2}|\d{1,4})(?:[-_.:/](?:[A-Za-z]+\d{0,2}|\d{1,4}))+$/.test(value)
}

/** Letters, figures and signs without words: WordPress makes its keys of 64 of them, blanks included. */
function isWrittenByMachine(value: string): boolean {
  return !/[A-Za-z]+ [a-z]{2,} |[A-Za-z]{9}/.test(value) && randomness(value) >= 3.5
}

/** Shannon entropy per character, in bits: random base64 of 20 characters has about 4, words and dotted names under 3.5. */
function randomness(value: string): number {
  if (!/[A-Za-z]/.test(value)) return 0
  if (!/\d/.test(value) && new Set(value.replace(/\w/g, '')).size < 6) return 0
  const counts = new Map<string, number>()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const n of counts.values()) bits -= (n / value.length) * Math.log2(n / value.length)
  return bits
}
