import { locateBirthDate } from '../src/detect/birth/birth-date.ts'
import type { Rule } from '../src/model/rule.ts'
import { BIRTH_KEYS, BIRTH_LITERALS } from './words/birth-words.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'date-of-birth',
  title: 'Date of birth',
  class: 'birth',
  category: 'identifiable',
  severity: 'medium',
  mask: '[DATE-OF-BIRTH]',
  about:
    'The day or year somebody was born: in text behind a key that says so (dob:, geboren:, date de naissance:), in fields by ' +
    'name and by dates whose years people now alive were born in. Other dates (hired, issued, died) are told by their names; a date alone is nothing.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  keys: BIRTH_KEYS,
  literals: BIRTH_LITERALS,
  locate: locateBirthDate,
  fields: listed(
    `dob do_b d_o_b bdate birth_month month_of_birth day_of_birth birth_date birthdate birthday birth_day bday born born_on birth_dt date_of_birth dateofbirth year_of_birth
    birth_year yob year_birth geburtsdatum geb_datum gebdat geboren geboren_am date_de_naissance date_naissance ddn ne_le
    fecha_nacimiento fecha_de_nacimiento fec_nac nacimiento data_di_nascita data_nascita nascita data_nascimento
    data_de_nascimento dt_nasc nascimento geboortedatum fodselsdato fodelsedatum syntymaaika data_urodzenia
    datum_narozeni datum_narodenia szuletesi_datum szuletesi_ido dogum_tarihi дата_рождения 生年月日 出生日期 생년월일 tanggal_lahir
    ngay_sinh tarikh_lahir`,
  ),
  tokens: weighted(
    [
      6,
      `date_of_birth birth_date birthdate birthday birth_year year_of_birth birth_day birth_month dob do_b yob geburtsdatum
      date_birth year_birth birthday_at birth_at birthday_on born_on born_at bday birth_dt date_birthday born_date geb_datum geb_dat`,
    ],
    // `Geb.` of lists of guests and members; the dates tell it from a building.
    [3.5, 'geb'],
    [4, 'born'],
    [2.5, 'birth'],
    [-7, `days_birth place_of_birth birth_place birthplace birth_city birth_name birth_country birth_weight birth_certificate`],
    [-8, 'birth_rate births'],
    // What companies, shops, stations and works have instead: the days they were founded, opened, shown, shut.
    [
      -8,
      `founded founding foundation established establishment incorporated incorporation inaugurated inauguration opened opening openings reopened reopening
      closed closing closure commissioned decommissioned dissolved dissolution demolished built construction completed completion
      premiere premiered launched launch release released publication discontinued abandoned

      gegrundet gegruendet grundung gruendung grundungsdatum gruendungsdatum eroffnet eroeffnet eroffnung eroeffnung
      eroffnungsdatum eroeffnungsdatum schliessung geschlossen stilllegung stillgelegt aufgelost aufgeloest inbetriebnahme erbaut baujahr
      erschienen uraufgefuhrt urauffuhrung

      fondation fondee fonde ouverture ouvert ouverte fermeture fermee ferme inauguree inaugure mise_en_service constitution construit
      construction parution sortie dissoute creation

      fundacion fundada fundado apertura abierto abierta cierre cerrado cerrada inauguracion inaugurada inaugurado constitucion constituida
      construccion construido estreno lanzamiento disolucion clausura

      fondazione fondata fondato chiusura chiuso aperto aperta inaugurazione inaugurata inaugurato costituzione costituita costruzione
      costruito uscita scioglimento

      fundacao fundação abertura aberto aberta encerramento fechamento fechado inauguracao constituicao construcao lancamento estreia

      oprichting opgericht oprichtingsdatum opening geopend sluiting gesloten ingebruikname gebouwd bouwjaar verschenen

      grundad grundat oppnad oppnade oppning invigd invigning stangd stangning byggd bildad
      grundlagt stiftet apnet aapnet apning nedlagt bygget aabnet abnet abning lukket opfort indviet
      perustettu perustamispaiva avattu avaaminen suljettu rakennettu julkaistu

      zalozono zalozenia zalozona zalozony otwarcie otwarcia otwarto zamkniecie zamkniecia zbudowano premiera wydano
      zalozeno zalozeni otevreni otevreno uzavreni postaveno zalozene otvorenie otvorene
      alapitva alapitas megnyitas megnyitva bezaras epitve kurulus acilis kapanis
      открытие открыт открыта закрытие закрыт основан основана основано основание построен построена премьера выпуск`,
    ],
  ),
  examples: {
    match: [
      'DOB: <<1984-03-12>>',
      'Urodzony <<15 maja 1962>> r. w Łodzi',
      'dzimšanas datums <<14.03.1981>>',
      'gimimo data <<1984-10-02>>',
      'ngày sinh <<05/11/1988>>',
      '生年月日：<<昭和58年7月3日>>',
      '- **Né(e) le** : <<05/10/1969>>',
      'Nato il <<8 febbraio 1971>>',
      '  birth_date: "<<1990-11-05>>"',
      'Geboren: <<12.03.1984>> in Hamburg',
      'Date de naissance : <<3 février 1971>>',
      'Date of Birth: <<May 4, 1968>>',
      '"birthday": "<<23/07/1975>>"',
      'She, born on <<04/17/1981>>, signed',
      'Your date of birth is <<9-jun-1986>>?',
      'Anna, urodzona dnia <<21.02.1987>> r.',
      'Jan, ur. <<5 lipca 1969>>',
      'ein Kunde, geboren am <<12.03.1984>>',
      'DOB <<06/19/1977>> seen today',
      'I was born in a village far away on <<22/11/1972>>',
      'geboren in Hamburg am <<12. März 1984>>',
      'date of birth (as in the passport) <<12 March 1984>>',
      'родилась <<12 марта 1984>> года',
      '生年月日<<1984年3月12日>>',
      'född den <<12 mars 1984>>',
      'syntynyt <<12. maaliskuuta 1984>>',
      'D.O.B.: <<07/03/1984>>',
      'nació el <<07-03-1984>> en Lugo',
      'Născută la <<7 martie 1984>>',
      'Születési idő: <<1984. március 7.>>',
      'Ημερομηνία γέννησης: <<7 Μαρτίου 1984>>',
      'Дата на раждане: <<7 март 1984>>',
      'gimė <<1984 m. kovo 7 d.>>',
      'วันเกิด: <<7 มีนาคม 2527>>',
      'Ngày sinh: <<7 tháng 3 năm 1984>>',
      'تاريخ الميلاد: <<07/03/1984>>',
      'Er wurde am <<07.03.1984>> geboren.',
      'Ich bin am <<17. August 1988>>\ngeboren und seit 2019 Mitglied.',
      'Sayın Ayşe Demir, <<12.05.1990>> doğumlu, Ankara',
      '김민수 <<1985년 4월 3일>>생',
      'Иванова, <<07.03.1984>> г.р.',
      'Date of birth ..<<11/05/1984>>.. Place',
      'Date of birth ______ <<11/05/1984>> ____',
      'Can I take your date of birth?\nCaller: <<9 May 1972>>.',
      '[00:21] Agent: And your date of birth?\n[00:24] Mr Lund: It is <<9 May 1972>>.',
      'Дата рождения?\nКлиент: <<21 марта 1968>>',
      'Сидоренко Олена, <<07.03.1984>> р.н.',
      'Сидоров И. П., <<07.03.1984>> года рождения, 12.04.2020',
      'Олена, <<07.03.1984>> року народження',
      'γεννηθείς <<12/03/1966>>',
      '* <<14. 2. 1933>>  † 8. 1. 2026',
      '* <<14. Februar 1933>> in Bad Tölz\n† 8. Januar 2026',
      'Date of  birth <<04 . 07 . 1939>>',
      'Data urodzenia: <<O8.O3.1979>>',
      'Data urodzenia: <<08.03.1\n979>>',
    ],
    miss: [
      'Personen, die vor dem 1. Januar 1958 geboren sind',
      'Wer nach dem 31. Dezember 1970 geboren wurde',
      'people born on or after 6 April 1970 get',
      'los nacidos antes del 12/03/1984',
      'hire_date: 2014-03-12',
      '* 12.03.2014 first release',
      '† 8. 1. 2026',
      'Is it the date of birth?\nIt was paid on 9 May 1972.',
      'birth. 7. 1939 houses were built',
      'born in a small town',
      'stubborn 12 May 1999',
      'born 40 years ago',
      'expires: 2030-01-01',
      'released 12 May 1999',
      'birth_place: Leeds',
      'birth rate: 1.9 per 1000',
      'born in Leeds, died 12 May 1999',
      'born in Leeds; hired on 12/05/1999',
      'born in Leeds. Joined us on 12/05/1999',
      'birth place Leeds, moved here on 12/05/1999',
      'born in Leeds and founded the firm on 12/05/1999',
      'geboren in Hamburg, gegründet am 12.05.1999',
      'born 3 months after 12/05/199',
      'eingeboren, 12.05.1999',
      'Am 12.05.1999 wurde die Firma neugeboren',
      'the shop opened on 12.05.1999, geboren aus Not',
    ],
    field: [
      { name: 'date_of_birth', values: ['1984-03-12', '1990-11-05', '1975-07-23', '2001-01-30'] },
      { name: '生年月日', values: ['1984年3月12日', '1990年11月05日', '昭和50年7月23日', '平成元年1月30日'] },
      { name: '생년월일', values: ['1984. 3. 12.', '1990년 11월 5일', '1975. 07. 23.', '2001. 1. 30.'] },
      {
        name: 'data_nascimento',
        values: ['12 de março de 1984', '5 de novembro de 1990', '23 de julho de 1975', '30 de jan. de 2001'],
      },
    ],
  },
}
