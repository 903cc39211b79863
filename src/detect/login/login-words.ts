/** What people call the two halves of a login, as labels of forms, letters and settings have them; expressions without anchors. */
export const USER_WORDS: string =
  "(?:user(?:[ _-]?(?:name|id))?|log[io]n(?:[ _-]?(?:name|id))?|uid|account|benutzer(?:name|kennung)?|anmeldename|(?:nom d[’'])?utilisateur|identifiant|" +
  '(?:nombre de )?usuario|(?:nome de )?usu[áa]rio|utilizador|(?:nome )?utente|gebruiker(?:snaam)?|användarnamn|brukernavn|brugernavn|käyttäjä(?:tunnus|nimi)|' +
  '(?:nazwa )?użytkownika?|(?:uživatelské|prihlasovacie|přihlašovací) (?:jméno|meno)|felhasználó(?:név)?|(?:nume de )?utilizator|kullanıcı(?: ?adı)?|' +
  'korisničko ime|uporabniško ime|kasutajanimi|lietotājvārds|(?:vartotojo|naudotojo) vardas|логин|логін|(?:имя )?пользователя|користувача|' +
  'потребител(?:ско име)?|(?:όνομα )?χρήστη|שם משתמש|اسم المستخدم|उपयोगकर्ता नाम|ชื่อผู้ใช้|tên đăng nhập|nama pengguna|用户名|使用者名稱|账号|帳號|' +
  'ユーザー(?:名|ID)|ログインID|아이디|사용자(?: ?이름)?|u)'
export const PASSWORD_WORDS: string =
  "(?:pass(?:word|wd|wort|code|phrase)?|pwd|pw|kennwort|mot de passe|mdp|contraseña|contrasena|clave|senha|palavra-passe|parola(?: d[’']ordine)?|" +
  'wachtwoord|lösenord|passord|adgangskode|kodeord|salasana|has[łl]o|heslo|jelsz[óo]|parolă|[şs]ifre|lozinka|geslo|parool|parole|slaptažodis|' +
  'пароль?|парола|лозинка|κωδικός(?: πρόσβασης)?|סיסמ[הא]|كلمة (?:المرور|السر)|पासवर्ड|รหัสผ่าน|mật khẩu|kata sandi|密码|密碼|口令|パスワード|비밀번호|암호|p)'
