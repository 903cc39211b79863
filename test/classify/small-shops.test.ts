/** Tables of a few rows, as small shops and practices dump them: abbreviated, half in another language, filled in by hand. */
import { describe, expect, it } from 'vitest'
import { columns, shown } from './table.ts'

const of = (table: string, ...lines: string[]): Record<string, string | null> => {
  const list = columns(...lines)
  return Object.fromEntries(shown(list, 'dump.sql', table).map((rule, i) => [list[i]?.name as string, rule]))
}

describe('a table of a few rows', () => {
  it('of customers, abbreviated', () => {
    expect(
      of(
        'usu_cliente',
        'nombre_cli: Adriano | Raul | Nora',
        'apellido_cli: Melgar | Alva | Quispe',
        'dni_cli: 45551288 | 74859621 | 71395213',
        'telefono_cli: 987654321 | 987452136 | 917461928',
        'direccion_cli: Av. Larcomar | Av. España | Jr. Puno',
        'usuario: adriano@example.com | raul@example.org | nora@example.net',
        'contra: adriano123 | raulplay | norita9',
      ),
    ).toMatchObject({ dni_cli: 'national-id', direccion_cli: 'postal-address', contra: 'password', apellido_cli: 'person-name' })
    expect(
      of('usu_empleado', 'usuario: a.soto@example.com | l.prado@example.org', 'estado: Activo | Activo')['estado'],
    ).toBeNull()
    expect(of('clientes', 'nombre: Ana | Luis', 'estado: Jalisco | Puebla')['estado']).toBe('region')
  })

  it('of patients, one of them a child', () => {
    expect(of('appointments', 'pat_name: Moin Ali', 'gender: male', 'pat_dob: 2019-08-06', 'app_date: 2019-08-30')).toMatchObject(
      {
        pat_name: 'person-name',
        pat_dob: 'date-of-birth',
        app_date: null,
      },
    )
  })

  it('of people with addresses that are only towns, or nothing that looks like one', () => {
    const people = ['name: John Hargrove | Jane Hargrove', 'phone: 01708009328 | 12213236']
    expect(of('doctors', ...people, 'address: 23232 - Mirpur | 3408 - Gulshan')['address']).toBe('postal-address')
    expect(of('users', 'email: a@example.com | b@example.com', 'address: Hà Nội | Hồ Chí Minh')['address']).not.toBeNull()
    expect(
      of(
        'contracts',
        'address: 0x52908400098527886E0F7030069857D2E4169EE7 | 0x8617E340B3D01FA5F11F306F4090FD50E238070D',
        'name: Token | Vault',
      )['address'],
    ).not.toBe('postal-address')
  })

  it('of people with a street of its own beside what holds it', () => {
    const held = of(
      'members',
      'name: Nora Weiss | Jon Porter',
      'address: {"city":"Bonn"} | {"city":"Ulm"}',
      'street: Am Markt 3 | Kirchgasse 12',
    )
    expect(held).toMatchObject({ address: null, street: 'postal-address' })
  })

  it('with one weak password is a table with a password', () => {
    expect(of('admin', 'id: 1', 'username: admin', 'password: AdMin')['password']).toBe('password')
    expect(of('labels', 'login: Anmelden', 'password: Passwort')['password']).toBeNull()
  })

  it('of what was ordered, in one word', () => {
    expect(
      of('orderdetails', 'order_id: 7 | 8 | 8', 'tour_id: 9 | 9 | 10', 'amount: 650 | 1950 | 4500', 'quantity: 1 | 3 | 6')[
        'amount'
      ],
    ).toBe('purchase')
  })

  it('says in which province somebody lives', () => {
    expect(
      of('orders', 'client_name: Chiheb Abiza | Idris Saadoudi', 'city: Bougaa | Bab Ezzouar', 'wilaya: Setif | Alger')['wilaya'],
    ).toBe('region')
  })
})
