import { identifierRule } from '../src/detect/identifier/identifier-rule.ts'
import { withPlateWords } from '../src/detect/identifier/plate-words.ts'
import type { Rule } from '../src/model/rule.ts'
import { isPlate } from '../src/validators/national/generic.ts'

export const rule: Rule = withPlateWords(
  identifierRule({
    id: 'license-plate',
    title: 'Licence plate',
    check: 'Four to nine letters and digits of both kinds, behind a word for it; whose country is not told. No check.',
    references: ['https://unece.org/transport/vehicle-regulations'],
    forms: 'XXXX XXXXX XXXXXX XXXXXXX XXXXXXXX',
    valid: isPlate,
    chance: 0.37,
    checked: false,
    cues: "license plate, licence plate, number plate, plate number, license plate number, plate no, vehicle registration number, immatriculation, plaque d'immatriculation, numéro d'immatriculation, matrícula, matricula, placa, patente del auto, targa, kenteken, rejestracja, numer rejestracyjny, nr rejestracyjny, registreringsnummer, regnr, nummerplade, rekisterinumero, rekisteritunnus, rendszám, SPZ, EČV, număr de înmatriculare, регистрационен номер, госномер, номер машины, αριθμός κυκλοφορίας, 车牌, 车牌号, ナンバープレート, 차량번호",
    keys: 'licenseplate licenceplate numberplate immatriculation matricula placa targa kenteken numerrejestracyjny nrrejestracyjny regnr rendszam госномер',
    fields:
      'license_plate licence_plate plate_number number_plate license_plate_number plate_no plate licence_plate_number plaque immatriculation numero_immatriculation matricula placa targa kenteken numer_rejestracyjny nr_rejestracyjny regnr registreringsnummer rendszam spz tablica_rejestracyjna vehicle_plate car_plate plate_id car_registration car_registration_number vehicle_registration vehicle_registration_number vehicle_reg car_reg',
    class: 'vehicle',
    severity: 'medium',
    match: [
      'numer rejestracyjny <<WX 12345>>',
      'kenteken <<12-ABC-3>>',
      'Kenteken <<XK-471-B>>, zwart',
      'Renault Clio, immat. <<AB-344-CA>>, conduit par sa fille',
      'Car plate: <<ZH 123456>>',
      'Matrícula <<4471 KLM>>, pasaporte',
      'un véhicule immatriculé <<AB-123-CD>>',
      'vehículo con matrícula <<1234-BCD>>',
      'license plate <<8ABC123>>',
      'WHITE DODGE RAM, LICENSE PLATE <<BRV 4471>>',
      'his licence plate is <<BRV-4471>>.',
      'Immatriculation : <<AB-123-CD>>',
      'numer rejestracyjny: <<WX 12345>>',
    ],
    miss: [
      'numer rejestracyjny 1234567',
      'la placa base X570',
      'license plate missing',
      'the number plate is 4471',
      'plate number five',
    ],
    values: ['8ABC123', 'AB-123-CD', 'WX 12345'],
  }),
  [
    'license plate',
    'licence plate',
    'number plate',
    'car plate',
    'immat.',
    'placa',
    'matrícul',
    'immatricul',
    'kenteken',
    'targa',
    'rejestrac',
  ],
)
