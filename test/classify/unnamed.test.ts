/** Tables without names for their columns: what people did is told by what stands side by side. */
import { describe, expect, it } from 'vitest'
import { shown } from './table.ts'

/** A table of `count` rows as columns without names. */
function table(count: number, row: (i: number) => readonly string[], file = 'data.csv'): (string | null)[] {
  const rows = Array.from({ length: count }, (_, i) => row(i))
  return shown(
    (rows[0] as readonly string[]).map((_, at) => ({ name: null, values: rows.map((cells) => cells[at] as string) })),
    file,
  )
}

const pick = <T>(list: readonly T[], i: number): T => list[(i * 7 + (i >> 2)) % list.length] as T
const two = (n: number): string => String(n).padStart(2, '0')
const day = (i: number): string => `2024-${two(1 + (i % 12))}-${two(1 + ((i * 5) % 28))}`
const time = (i: number): string => `${day(i)} ${two(i % 24)}:${two((i * 13) % 60)}:${two((i * 29) % 60)}`
const mail = (i: number): string =>
  `${pick(['ines', 'tom', 'wei', 'aisha', 'lars', 'mara'], i)}.${pick(['moreau', 'baker', 'lindqvist', 'okafor'], i * 3)}${i}@mail.example.org`
const ip = (i: number): string => `203.0.${i % 250}.${(i * 37) % 250}`

describe('without headers', () => {
  it('five digits beside a city and a state are postal codes', () => {
    const rules = table(60, (i) => [
      mail(i),
      `${100 + i * 7} ${pick(['Willow Lane', 'Oak Street', 'Mill Road', 'Park Avenue'], i)}`,
      pick(['Springfield', 'Madison', 'Austin', 'Denver', 'Portland', 'Boston'], i),
      pick(['IL', 'WI', 'TX', 'CO', 'OR', 'MA'], i),
      String(60601 + ((i * 3571) % 30_000)),
    ])
    expect(rules[4]).toBe('postal-code')
  })

  it('codes of countries beside a town are where it lies; states and languages are not', () => {
    const towns = ['Flagstaff', 'Duluth', 'Gothenburg', 'Umeå', 'Lyon', 'Bristol']
    const beside = (codes: readonly string[]): string | null | undefined =>
      table(48, (i) => [mail(i), pick(towns, i), pick(codes, i), String(1 + (i % 4))])[2]
    expect(beside(['US', 'US', 'SE', 'SE', 'FR', 'GB'])).toBe('country')
    expect(beside(['AZ', 'MN', 'GA', 'CA', 'AL', 'DE'])).not.toBe('country')
    expect(beside(['en', 'en', 'sv', 'sv', 'fr', 'en'])).not.toBe('country')
  })

  it('pages beside a time and a visitor are page views', () => {
    const pages = ['/', '/pricing', '/blog/how-we-work', '/docs/start?from=home', '/about', '/contact.html']
    expect(table(60, (i) => [time(i), ip(i), pick(pages, i)])[2]).toBe('page-view')
    expect(
      table(60, (i) => [
        `00000000-0000-4000-8000-${String(i * 7919).padStart(12, '0')}`,
        time(i),
        `https://shop.example.com${pick(pages, i)}`,
      ])[2],
    ).toBe('page-view')
  })

  it('amounts beside a buyer, a day and a currency are purchases', () => {
    const rules = table(60, (i) => [
      String(10_000 + i),
      mail(i),
      day(i),
      `${20 + ((i * 17) % 300)}.${two((i * 31) % 100)}`,
      pick(['EUR', 'USD', 'GBP'], i),
    ])
    expect(rules[3]).toBe('purchase')
    expect(rules[4]).toBe('purchase')
    expect(
      table(
        60,
        (i) => [`SKU-${i % 17}A`, `${20 + ((i * 17) % 300)}.${two((i * 31) % 100)}`, String(1 + (i % 4))],
        'order_items.csv',
      ),
    ).toEqual(['purchase', 'purchase', 'purchase'])
  })

  it('figures beside opinions are ratings', () => {
    const comments = [
      'Great bag, I love it and use it every day',
      'The strap broke after a week, very disappointed',
      'Works well for me and my dog, would recommend',
      'Not bad for the price but the colour is awful',
      'Excellent quality and it came fast',
      'I am happy with it, a good buy overall',
    ]
    expect(table(48, (i) => [`24-MB${i}`, String(1 + ((i * 3) % 5)), `${pick(comments, i)} ${i}`, day(i)]).slice(1, 3)).toEqual([
      'customer-satisfaction',
      'customer-satisfaction',
    ])
  })

  const given = ['Ines', 'Tom', 'Aisha', 'Lars', 'Mara', 'Joel', 'Nina', 'Omar']
  const family = ['Moreau', 'Baker', 'Lindqvist', 'Okafor', 'Walsh', 'Tanaka', 'Weber', 'Reyes', 'Novak']

  it('what only people have makes a record of people: ages, accounts and birthdays stand in it', () => {
    const rules = table(100, (i) => [
      pick(given, i),
      pick(family, i * 3),
      mail(i),
      pick(['F', 'M'], i),
      String(18 + ((i * 11) % 60)),
      `${pick(['imoreau', 'tbaker', 'lars_lq', 'mara.ok'], i)}${i}`,
      String(55 + ((i * 7) % 40)),
    ])
    expect(rules).toEqual(['person-name', 'person-name', 'email-address', 'gender', 'age', 'username', null])
  })

  it('two columns of figures that are spread as ages are, or figures without a gender, are no ages', () => {
    const spread = (i: number): string => String(18 + ((i * 11) % 60))
    expect(table(100, (i) => [mail(i), pick(['F', 'M'], i), spread(i)])[2]).toBe('age')
    expect(table(100, (i) => [mail(i), pick(['F', 'M'], i), spread(i), spread(i + 7)]).slice(2)).toEqual([null, null])
    expect(table(100, (i) => [`${pick(given, i)} ${pick(family, i * 3)}`, spread(i)])[1]).toBeNull()
  })

  it('three digits and a month beside the number of a card are parts of it', () => {
    const cards = ['4111111111111111', '5500005555555559', '4012888888881881', '5105105105105100', '4222222222222220']
    const rules = table(5, (i) => [mail(i), cards[i] as string, `${two(1 + i * 2)}/${27 + i}`, String(117 + i * 131)])
    expect(rules.slice(1)).toEqual(['credit-card-number', 'card-expiry', 'card-security-code'])
  })

  it('a long form that passes its check in a whole column says by itself what it is', () => {
    const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    const values: Readonly<Record<string, number>> = { H: 8, G: 7, C: 3, M: 4, A: 1 }
    const vin = (i: number): string => {
      const text = `1HGCM82603A${String(100_000 + ((i * 7919) % 900_000))}`
      const sum = [...text].reduce((total, one, at) => total + (values[one] ?? Number(one)) * (weights[at] as number), 0) % 11
      return `${text.slice(0, 8)}${sum === 10 ? 'X' : sum}${text.slice(9)}`
    }
    expect(table(60, (i) => [String(i), vin(i), pick(['red', 'blue'], i)])[1]).toBe('vin')
  })

  it('measures side by side are no place', () => {
    const measure = (i: number, by: number): string => (31.2 + ((i * by) % 1300) / 97).toFixed(6)
    const rules = (extra: (i: number) => string) => table(60, (i) => [extra(i), measure(i, 71), measure(i, 113)]).slice(1)
    expect(rules((i) => String(2000 + i))).toEqual([null, null])
    expect(rules((i) => `${pick(given, i)} ${pick(family, i * 3)}`)).toEqual(['coordinates', 'coordinates'])
  })

  it('answers stand beside classes of those who gave them; kinds of wards do not', () => {
    const row = (answers: (i: number) => readonly string[]) =>
      table(90, (i) => [...answers(i), pick(['Male', 'Female'], i), pick(['18-29', '30-44', '45-60', '> 60'], i * 3)])
    const asked = row((i) => [
      pick(['Yes', 'No'], i),
      pick(['No', 'Yes'], i * 5),
      pick(['Very important', 'Somewhat important', 'Very unimportant'], i),
    ])
    expect(asked.slice(0, 3)).toEqual(['preference', 'preference', 'preference'])
    const wards = row((i) => [pick(['R', 'S', 'Q'], i), pick(['surgery', 'radiology'], i * 5), pick(['Urgent', 'Trauma'], i)])
    expect(wards.slice(0, 3)).toEqual([null, null, null])
  })

  it('amounts beside a day and means of payment are purchases', () => {
    const rules = table(60, (i) => [
      String(700 + i),
      day(i),
      `${20 + ((i * 17) % 300)}.${two((i * 31) % 100)}`,
      pick(['Visa', 'Cash', 'PayPal'], i),
    ])
    expect(rules.slice(2)).toEqual(['purchase', 'purchase'])
  })

  it('words for what was done, beside who and when, are events', () => {
    expect(table(60, (i) => [mail(i), pick(['open', 'click', 'bounce', 'sent'], i), time(i)])[1]).toBe('email-engagement')
  })
})

/** Things, places, measures and books of firms: `name: columns`, each column as a maker of values. */
const letters = (i: number): string => String.fromCharCode(65 + (i % 26), 65 + ((i * 3) % 26), 65 + ((i * 11) % 26))
const fraction = (i: number, by: number): string => (((i * by) % 97) + ((i * 7) % 10) / 10).toFixed(1)
const money = (i: number): string => `${(i * 37) % 900}.${two((i * 13) % 100)}`
const NEUTRAL: Readonly<Record<string, Readonly<Record<string, (i: number) => string>>>> = {
  weather: {
    date: day,
    station: (i) => `ST${100 + (i % 5)}`,
    temp_c: (i) => fraction(i, 3),
    rain_mm: (i) => fraction(i, 5),
    wind_dir: (i) => pick(['N', 'SW', 'E'], i),
  },
  machines: {
    machine: (i) => `M-${200 + i}`,
    model: (i) => `X${i % 9}00`,
    installed: day,
    hours: (i) => String(i * 131),
    state: (i) => pick(['running', 'idle', 'fault'], i),
  },
  parts: {
    part_no: (i) => `P-${4000 + i * 3}-${letters(i)}`,
    description: (i) => pick(['hex bolt', 'flat washer', 'shaft seal', 'v belt'], i),
    qty_on_hand: (i) => String((i * 19) % 400),
    unit_cost: money,
    bin: (i) => `${letters(i)}${i % 30}`,
  },
  ledger: {
    entry: (i) => String(9000 + i),
    posted: day,
    account: (i) => pick(['4000', '4010', '5200', '6100'], i),
    debit: money,
    credit: (i) => money(i + 5),
    currency: () => 'EUR',
  },
  stock_prices: {
    ticker: letters,
    date: day,
    open: money,
    high: (i) => money(i + 1),
    low: (i) => money(i + 2),
    close: (i) => money(i + 3),
    volume: (i) => String(10_000 + i * 977),
  },
  sensors: {
    sensor: (i) => `th-${i % 8}`,
    at: time,
    value: (i) => fraction(i, 7),
    battery: (i) => String(100 - (i % 60)),
    status: (i) => pick(['ok', 'low', 'lost'], i),
  },
  builds: {
    build: (i) => String(500 + i),
    branch: (i) => pick(['main', 'release', 'hotfix'], i),
    started: time,
    seconds: (i) => String(30 + ((i * 17) % 900)),
    result: (i) => pick(['passed', 'failed', 'cancelled'], i),
  },
  menu: {
    dish: (i) => pick(['Leek soup', 'Beef stew', 'Rice pudding', 'Apple cake'], i),
    course: (i) => pick(['starter', 'main', 'dessert'], i),
    price: money,
    vegan: (i) => pick(['yes', 'no'], i),
    calories: (i) => String(120 + ((i * 37) % 700)),
  },
  roads: {
    segment: (i) => `A${i % 40}-${i}`,
    surface: (i) => pick(['asphalt', 'concrete', 'gravel'], i),
    length_km: (i) => fraction(i, 11),
    lanes: (i) => String(1 + (i % 4)),
    resurfaced: day,
  },
  tests: {
    sample: (i) => `S${3000 + i}`,
    method: (i) => pick(['HPLC', 'GCMS', 'XRF'], i),
    result: (i) => fraction(i, 13),
    unit: (i) => pick(['mg/l', 'ppm'], i),
    run_at: time,
    grade: (i) => pick(['A', 'B', 'C'], i),
  },
  containers: {
    container: (i) => `${letters(i)}U${100_000 + i * 37}`,
    port: (i) => pick(['Rotterdam', 'Santos', 'Busan'], i),
    eta: day,
    weight_kg: (i) => String(2000 + ((i * 331) % 20_000)),
    reefer: (i) => pick(['true', 'false'], i),
  },
  releases: {
    version: (i) => `v${1 + (i % 4)}.${i % 20}.${i % 7}`,
    released: day,
    downloads: (i) => String((i * 1931) % 90_000),
    size_mb: (i) => fraction(i, 17),
    notes: (i) => `Fixes the build of module ${i} and a leak in the cache`,
  },
}

describe('tables of nobody', () => {
  it.each(Object.entries(NEUTRAL))('%s is about things', (name, makers) => {
    const columns = Object.entries(makers).map(([column, make]) => ({
      name: column,
      values: Array.from({ length: 60 }, (_, i) => make(i)),
    }))
    expect(shown(columns, `${name}.csv`)).toEqual(columns.map(() => null))
    expect(
      shown(
        columns.map(({ values }) => ({ name: null, values })),
        'data.csv',
      ),
    ).toEqual(columns.map(() => null))
  })
})

describe('single words beside nothing but figures', () => {
  const counted = (words: string): (string | null)[] => {
    const list = words.split(' ')
    return table(list.length, (i) => [
      list[i] as string,
      String(400 + ((i * 761) % 1500)),
      `${3 + (i % 9)}.${i % 10}`,
      String(9 + i * 3),
    ])
  }

  it('are counties, though families are called so', () => {
    expect(
      counted('Kent Essex Norfolk Lancaster Cumberland Jefferson Madison Jackson Franklin Lincoln Marion Clay Monroe Warren')[0],
    ).not.toBe('person-name')
  })

  it('are people where no towns are called so', () => {
    expect(counted('Novak Petrov Kowalska Hoffmann Svensson Fernandez Schneider Nakamura Okafor Lindqvist Becker Rossi')[0]).toBe(
      'person-name',
    )
  })
})
