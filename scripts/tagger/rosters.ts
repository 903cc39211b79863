/**
 * Lists of people as they are kept: rosters, class lists, shifts, line-ups, tables in plain text, in capitals too, mostly without a word that says
 * whose names they are; and lists of other things that look alike. All lines of a list are written in one way: that is what tells.
 */
import type { Random } from './random.ts'

/** Ways to write a person; a list keeps to one. Gaps are those of synth.ts. */
const WAYS =
  `{surnamefirst} {surnamefirst} {person} {person} {person} {first} {last} {surnameinitial} {initialname} {lastfirst} {lastfirst} {shout} {caps:person}
  {caps:person} {caps:surnamefirst} {caps:surnamefirst} {caps:surnamefirst} {plain:pl} {plain:cs} {plain:hu} {plain:fi} {plain:tr} {roman}`
    .trim()
    .split(/\s+/)
const BEFORE = [
  '',
  '',
  '',
  '{n}. ',
  '{n}) ',
  '{n}  ',
  '{n}\t',
  '- ',
  '* ',
  '• ',
  '[ ] ',
  '☐ ',
  '#{n} ',
  '{time}  ',
  '{time} ',
  '{num}  ',
  '> ',
]
const BETWEEN = ['   ', '     ', '\t', ' - ', ' – ', ', ', ' | ', ' ; ', ': ', '  ', ' ... ', ' (']
const COLUMNS = [
  '{n}',
  '{num}',
  '{time}',
  '{date}',
  '{phone}',
  '{money}',
  '{role}',
  '{cityplain}',
  '{word}',
  '{word} {n}',
  '{email}',
  '{weekday}',
  '{topic}',
  '{product}',
]
const CODES =
  `yes no ok ✓ x A B C I II S M L XL Y N paid present absent late sick veg vegan gluten-free left right goalkeeper GK CB LW 1B SS F M m w K P 3A 7B aisle window early night GATE WARD
  ROOM BAY Bronze Silber Gold oui non sí ja nein tak nie ano kyllä evet Mo Di lun mar ma ti`.split(/\s+/)
/** Before a list; nobody's. */
const HEADINGS =
  `Bus list|Attendance|Sign-up sheet|Shift plan|Volunteers|Car pool|Seating plan|Table {n}|Group {n}|Team {n}|Room {n}|Lane {n}|Heat {n}|Results|Guest list|Dinner Saturday|Night shift|On call|Class {n}B|Rota week {n}|Line-up|Squad|Class
  of {year}|Exam results|Interview schedule|Appointments {date}|Waiting list|Members in arrears|Prize winners|Committee|Crew|Cast|Backup contacts|Who pays what|Cabin {n}|Boat {n}
  |Klassenliste {n}b|Dienstplan KW {n}|Teilnehmer|Mannschaft|Zimmer {n}|Sitzordnung|Ergebnisse|Gruppe {n}|Anmeldungen|Liste des élèves|Groupe {n}|Chambre {n}|Planning semaine {n}|Résultats|Inscrits|Table {n}
  |Lista de asistencia|Turno de noche|Mesa {n}|Grupo {n}|Clasificación|Inscritos|Elenco iscritti|Turni settimana {n}|Tavolo {n}|Squadra {n}|Classifica|Lista de presença|Escala de plantão|Turma {n}
  |Deelnemers|Rooster week {n}|Tafel {n}|Groep {n}|Uitslag|Lista obecności|Grafik dyżurów|Grupa {n}|Wyniki|Prezenční listina|Rozpis služeb|Skupina {n}|Jelenléti ív|Beosztás|Tabel nominal|Deltagarlista|Schema vecka {n}
  |Deltagere|Vagtplan uge {n}|Osallistujat|Työvuorolista|Katılımcı listesi|Nöbet listesi|Grup {n}|Daftar hadir|Kelompok {n}|Danh sách|SHIFT ROSTER|PASSENGER LIST|STAFF LIST|CLASS LIST|DUTY ROSTER|PAYROLL|ENTRY LIST|STARTING LIST
  |WAITING LIST|DIENSTPLAN|TEILNEHMERLISTE|LISTE DES PARTICIPANTS|LISTA DE ALUMNOS|ELENCO PARTECIPANTI|LISTA OBECNOŚCI|PLAYER OF THE YEAR|HONOUR ROLL|VOLUNTEERS|PRESENT|ABSENT`
    .split('|')
    .map((one) => one.trim().replace(/\s+/g, ' '))
const TITLES_OF_COLUMNS =
  `Name|Player|Student|Driver|Guest|Passenger|Employee|Applicant|Runner|Volunteer|Nurse|Patient|NAME|EMPLOYEE|DRIVER|Schüler|Spieler|Mitarbeiter|Élève|Joueur|Nom Prénom|NOM PRENOM|Alumno|Apellidos
  |Cognome|COGNOME NOME|Aluno|Naam|Leerling|Nazwisko|Uczeń|Jméno|Név|Nume|Namn|Navn|Nimi|Adı|Nama|Tên`
    .split('|')
    .map((one) => one.trim())
const MORE_TITLES =
  'Room Dept Score Seat Shift Phone Bay Grade Time Paid Shirt Group Note Panel SHIFT DEPT PHONE TIME GROUP Klasse Note Zeit Salle Heure Sala Hora Ora Voto Klas Tijd Klasa Sala Rum Tid Luokka Sınıf'
/** Lines of such lists with nobody in them. */
const EMPTY =
  'VACANT|TBC|TBD|open|OPEN|unfilled|UNFILLED|one place left|n/a|-|free|nobody yet|spare|reserve|leer|frei|libre|vacant|wolne|volno|ledig|vapaa|boş|Total: {n}|TOTAL {n}|{n} seats left|extra chair|driver needed'.split(
    '|',
  )
const THINGS =
  '{thing} {thing} {product} {cityplain} {cityplain} {org} {app} {tool} {country:listed} {shoutthing} {shoutthing} {shoutplace} {caps:org} {called:Hotel_} {caps:product} {caps:app}'.split(
    ' ',
  )
const THING_HEADINGS =
  'Packing list|Stock|Inventory|Parts|Shopping|Stops|Route|Venues|Agenda|Menu|Products|Suppliers|Contents|Branches|Fixtures|Einkaufsliste|Haltestellen|Lager|Stations|Courses|Menú|Paradas|Fermate|Articoli|Przystanki|Zakupy|BILL OF MATERIALS|STOCK LIST|DEPARTURES|ARRIVALS|ORDER OF EVENTS|PACKING LIST|Item   Qty   Price|Stop   Time|Ort   Zeit'.split(
    '|',
  )
const ROLES_OF_TEAMS =
  'Starting XI|Starters|Subs|Bench|Ref|Referee|Line|Backs|Defenders|Midfield|Forwards|Crew|Panel|Jury|Cast|Speakers|Tor|Abwehr|Sturm|Bank|Gardien|Défense|Remplaçants|Titulares|Suplentes|Porteros|Portiere|Panchina|Skład|Rezerwowi|Sestava|Bänk|Opstelling|Reserves|Witnesses|Owners|Editors|Judges|Winners|Finalists|Nominees|Absent|Present|On leave'.split(
    '|',
  )

export class Rosters {
  private readonly random: Random

  constructor(random: Random) {
    this.random = random
  }

  /** A list with gaps, for Synth.fill. */
  list(): string {
    const { random } = this
    const draw = random.next()
    if (draw < 0.48) return this.people()
    if (draw < 0.6) return this.lineUp()
    if (draw < 0.68) return this.couples()
    return this.things()
  }

  private people(): string {
    const { random } = this
    const way = random.pick(WAYS)
    const row = this.rowOf()
    const lines = Array.from({ length: random.whole(2, 7) }, () => row(random.chance(0.9) ? way : random.pick(WAYS)))
    if (random.chance(0.2)) lines.splice(random.whole(0, lines.length), 0, row(random.pick(EMPTY)))
    if (random.chance(0.4)) lines.unshift(...this.heading(HEADINGS))
    else if (random.chance(0.35)) lines.unshift(this.titles())
    return lines.join('\n')
  }

  /** `Subs: Okafor, Brandt; Lee`. */
  private lineUp(): string {
    const { random } = this
    const way = random.pick(['{last}', '{last}', '{person}', '{first}', '{initialname}', '{shoutlast}'])
    const lines = Array.from({ length: random.whole(1, 3) }, () => {
      const people = Array.from({ length: random.whole(1, 8) }, () => way + (random.chance(0.1) ? ` (${this.code()})` : ''))
      const text = people.reduce((all, one) => all + random.pick([', ', ', ', '; ']) + one)
      return `${random.pick(ROLES_OF_TEAMS)}${random.pick([':', ':', ' -', ' –'])} ${text}${random.chance(0.2) ? '.' : ''}`
    })
    return lines.join('\n')
  }

  private couples(): string {
    const { random } = this
    const and = random.pick([' & ', ' and ', ' + ', ' / ', ' und ', ' et ', ' y ', ' e ', ' i ', ' och '])
    const kin = (): string =>
      random.word('Aunt Uncle Grandma Grandpa Auntie Tante Onkel Oma Opa Tía Tío Zia Zio Mamie Papi Cousin Nan')
    const one = (): string =>
      random.pick([
        () => `{first}${and}{first}`,
        () => `{first}${and}{person}`,
        () => `{person}${and}{first}`,
        () => `{person}`,
        () => `${kin()} {first}`,
        () => `${kin()} {first}${and}${kin()} {first}`,
        () => `${random.word('Mr Mrs Dr Ms Herr Frau Mme Sra.')} {last}`,
        () => `{first} + {n}`,
        () => `{person}${random.pick([' (+{n})', ` (${this.code()})`, ''])}`,
      ])()
    const before = random.pick(BEFORE.slice(0, 12))
    const lines = Array.from({ length: random.whole(3, 7) }, () => before + (random.chance(0.08) ? random.pick(EMPTY) : one()))
    if (random.chance(0.6)) lines.unshift(...this.heading(HEADINGS))
    return lines.join('\n')
  }

  private things(): string {
    const { random } = this
    const draw = random.pick(THINGS)
    const thing = (): string => (random.chance(0.8) ? draw : random.pick(THINGS))
    const row = this.rowOf()
    const lines = Array.from({ length: random.whole(2, 7) }, () => row(thing()))
    if (random.chance(0.5)) lines.unshift(...this.heading(THING_HEADINGS))
    return lines.join('\n')
  }

  /** How each line of one list is made. */
  private rowOf(): (what: string) => string {
    const { random } = this
    const before = random.pick(BEFORE)
    const between = random.pick(BETWEEN)
    const columns = Array.from({ length: random.pick([0, 0, 1, 1, 2, 2, 3]) }, () =>
      random.chance(0.4) ? null : random.pick(COLUMNS),
    )
    const isBracket = between === ' ('
    const shown = isBracket ? columns.slice(0, 1) : columns
    const gap = isBracket ? ', ' : between
    return (what) =>
      before +
      what +
      (shown.length === 0 ? '' : between + shown.map((column) => column ?? this.code()).join(gap) + (isBracket ? ')' : ''))
  }

  private code(): string {
    return this.random.pick(CODES)
  }

  private heading(headings: readonly string[]): string[] {
    const { random } = this
    const heading = random.pick(headings)
    const text = random.chance(0.2)
      ? heading.replace(/\{\w+\}|[^{}]+/g, (piece) => (piece.startsWith('{') ? piece : piece.toUpperCase()))
      : heading
    return random.pick([
      [text],
      [text, ''],
      [`${text}:`],
      [`# ${text}`, ''],
      [`${text} - ${random.pick(['{date}', '{cityplain}', '{weekday}'])}`],
    ])
  }

  private titles(): string {
    const { random } = this
    const gap = random.pick(['   ', '\t', '      ', ' | '])
    return [random.pick(TITLES_OF_COLUMNS), ...Array.from({ length: random.whole(1, 2) }, () => random.word(MORE_TITLES))].join(
      gap,
    )
  }
}
