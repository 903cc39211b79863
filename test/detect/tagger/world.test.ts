/** Addresses as they are written around the world, in sentences and behind labels: found, and as good as whole. Streets exist, the numbers are made up. */
import { describe, expect, it } from 'vitest'
import { tagText } from '../../../src/detect/tagger/tag-text.ts'
import { loadTagger } from '../../../src/word-data.ts'

const parts = loadTagger()

/** Share of the address that is found as one. */
function shareFound(text: string, address: string): number {
  const start = text.indexOf(address)
  const end = start + address.length
  const shares = tagText(text, parts).map((span) =>
    span.rule === 'postal-address' ? (Math.min(span.end, end) - Math.max(span.start, start)) / address.length : 0,
  )
  return Math.max(0, ...shares)
}

describe('addresses of the world', () => {
  it.each([
    'Flat 4B, Shanti Apartments, 12 Hill Road, Bandra West, Mumbai 400050, Maharashtra',
    '東京都渋谷区神宮前4丁目12-10 表参道ビル3階',
    'Room 1203, Tower A, 1 Jianguomenwai Avenue, Chaoyang District, Beijing 100004',
    '45 Yanghwa-ro, Mapo-gu, Seoul 04036',
    'Flat 12C, Block 3, Tai Koo Shing, 14 Taikoo Wan Road, Quarry Bay, Hong Kong',
    'No. 27, Jalan SS 2/24, 47300 Petaling Jaya, Selangor',
    'Unit 1204 Tower 2, 88 Corporate Center, Sedeño St., Salcedo Village, Makati City 1227',
    '123/45 Soi Sukhumvit 55, Khlong Tan Nuea, Watthana, Bangkok 10110',
    'House 42, Road 11, Block D, Banani, Dhaka 1213',
    '7432 King Fahd Road, Al Olaya, Riyadh 12212 3456',
    '15 Tahrir St., Dokki, Giza 12611',
    'Caferağa Mah. Moda Cad. No: 56/4 34710 Kadıköy/İstanbul',
    'вул. Хрещатик, буд. 22, кв. 7, м. Київ, 01001',
    'Ermou 45, 105 63 Athens',
    'Vinohradská 1511/230, 100 00 Praha 10',
    'Str. Ion Creangă nr. 14, bl. B3, sc. A, ap. 22, Sector 2, București',
    'Ulica Ivana Gundulića 18, 10000 Zagreb',
    'Drottninggatan 71 C, 111 36 Stockholm',
    'Vesterbrogade 24, 3. tv., 1620 København V',
    'Pärnu mnt 67a-12, 10134 Tallinn',
    'Gedimino pr. 20-5, LT-01103 Vilnius',
    'Mariahilfer Straße 88/2/14, 1070 Wien',
    '18 bis, rue du Faubourg-Saint-Antoine, Bât. C, 75012 Paris',
    'Eerste Helmersstraat 104-III, 1054 EG Amsterdam',
    'Rua de Santa Catarina, 312, 2.º Dto., 4000-443 Porto',
    'Flat 3, 27 Elgin Crescent, London W11 2JD',
    '1842 W Belmont Ave Apt 3R, Chicago, IL 60657',
    'Calle Orizaba 87-3, Col. Roma Norte, Alcaldía Cuauhtémoc, C.P. 06700, Ciudad de México',
    'Cra. 11 # 82-51 Apto 502, Bogotá D.C.',
    'Av. Providencia 2133, Of. 604, Providencia, Santiago',
    'Rua Augusta, 1508 - apto 71 - Consolação, São Paulo - SP, 01304-001',
    'Muthithi Road, Westlands, P.O. Box 14425-00800, Nairobi',
    'Bole Sub City, Woreda 03, House No. 1124, Addis Ababa',
    'Unit 6/28 Lygon Street, Carlton VIC 3053',
    'Lot 12, Queen Elizabeth Drive, Suva',
    'تهران، خیابان ولیعصر، کوچه بهار، پلاک ۲۴',
    '45/2, Galle Road, Colombo 03',
    '050000, г. Алматы, пр. Абая 52, кв. 31',
    '東京都渋谷区神宮前4丁目12-10 表参道ビル3階',
    '北京市朝阳区建国门外大街1号国贸大厦A座1203室',
    '서울특별시 마포구 양화로 45, 1502호',
    '台北市大安區忠孝東路四段216號8樓',
    '99/12 หมู่ 5 ถนนสุขุมวิท ตำบลบางเมือง อำเภอเมือง สมุทรปราการ 10270',
    '١٥ شارع التحرير، الدقي، الجيزة',
    'רחוב הרצל 42, תל אביב',
    '125009, г. Москва, ул. Тверская, д. 15, корп. 2, кв. 84',
    'вул. Хрещатик, буд. 22, кв. 7, м. Київ, 01001',
    'Λεωφόρος Κηφισίας 120, 115 26 Αθήνα',
    'تهران، خیابان ولیعصر، کوچه بهار، پلاک ۲۴',
    '050000, г. Алматы, пр. Абая 52, кв. 31',
  ])('are found behind a label: %s', (address) => {
    expect(shareFound(`Name: Customer 17\nAddress: ${address}\nPhone: n/a\n`, address)).toBeGreaterThan(0.7)
  })
  it.each([
    'Flat 4B, Shanti Apartments, 12 Hill Road, Bandra West, Mumbai 400050, Maharashtra',
    'H.No. 8-2-293/82/A, Road No. 12, Banjara Hills, Hyderabad - 500034',
    '東京都渋谷区神宮前4丁目12-10 表参道ビル3階',
    '北京市朝阳区建国门外大街1号国贸大厦A座1203室',
    'Room 1203, Tower A, 1 Jianguomenwai Avenue, Chaoyang District, Beijing 100004',
    '45 Yanghwa-ro, Mapo-gu, Seoul 04036',
    '台北市大安區忠孝東路四段216號8樓',
    'Flat 12C, Block 3, Tai Koo Shing, 14 Taikoo Wan Road, Quarry Bay, Hong Kong',
    'Blk 233 Ang Mo Kio Ave 3 #08-1234 Singapore 560233',
    'No. 27, Jalan SS 2/24, 47300 Petaling Jaya, Selangor',
    'Jl. Kemang Raya No. 15 RT 03/RW 05, Kel. Bangka, Kec. Mampang Prapatan, Jakarta Selatan 12730',
    'Unit 1204 Tower 2, 88 Corporate Center, Sedeño St., Salcedo Village, Makati City 1227',
    '99/12 หมู่ 5 ถนนสุขุมวิท ตำบลบางเมือง อำเภอเมือง สมุทรปราการ 10270',
    '123/45 Soi Sukhumvit 55, Khlong Tan Nuea, Watthana, Bangkok 10110',
    'House 15, Street 22, F-7/2, Islamabad 44000',
    'House 42, Road 11, Block D, Banani, Dhaka 1213',
    'Villa 27, Street 8B, Al Barsha 2, Dubai, PO Box 12345',
    '7432 King Fahd Road, Al Olaya, Riyadh 12212 3456',
    '١٥ شارع التحرير، الدقي، الجيزة',
    '15 Tahrir St., Dokki, Giza 12611',
    'רחוב הרצל 42, תל אביב',
    'Caferağa Mah. Moda Cad. No: 56/4 34710 Kadıköy/İstanbul',
    '125009, г. Москва, ул. Тверская, д. 15, корп. 2, кв. 84',
    'вул. Хрещатик, буд. 22, кв. 7, м. Київ, 01001',
    'Λεωφόρος Κηφισίας 120, 115 26 Αθήνα',
    'ul. Mokotowska 48 m. 12, 00-543 Warszawa',
    '1051 Budapest, Nádor utca 11. III. em. 5.',
    'Str. Ion Creangă nr. 14, bl. B3, sc. A, ap. 22, Sector 2, București',
    'Bulevar kralja Aleksandra 73, 11120 Beograd',
    'Ulica Ivana Gundulića 18, 10000 Zagreb',
    'Mannerheimintie 14 A 23, 00100 Helsinki',
    'Drottninggatan 71 C, 111 36 Stockholm',
    'Storgata 8B, 0155 Oslo',
    'Vesterbrogade 24, 3. tv., 1620 København V',
    'Skólavörðustígur 25, 101 Reykjavík',
    'Gedimino pr. 20-5, LT-01103 Vilnius',
    'Wilhelm-Leuschner-Str. 44, Hinterhaus, 64293 Darmstadt',
    'Mariahilfer Straße 88/2/14, 1070 Wien',
    'Chemin des Fleurettes 9, 1007 Lausanne',
    '18 bis, rue du Faubourg-Saint-Antoine, Bât. C, 75012 Paris',
    'Avenue Louise 231 bte 4, 1050 Bruxelles',
    'Eerste Helmersstraat 104-III, 1054 EG Amsterdam',
    'C/ Alcalá, 96, 3º izda., 28009 Madrid',
    'Rua de Santa Catarina, 312, 2.º Dto., 4000-443 Porto',
    'Via Giuseppe Garibaldi 12/A, int. 5, 10122 Torino (TO)',
    'Flat 3, 27 Elgin Crescent, London W11 2JD',
    '14 Mount Pleasant Avenue Lower, Ranelagh, Dublin 6, D06 X2P4',
    '1842 W Belmont Ave Apt 3R, Chicago, IL 60657',
    'Calle Orizaba 87-3, Col. Roma Norte, Alcaldía Cuauhtémoc, C.P. 06700, Ciudad de México',
    '12 calle 3-45 zona 10, Ciudad de Guatemala',
    'Cra. 11 # 82-51 Apto 502, Bogotá D.C.',
    'Av. José Larco 812 Dpto. 301, Miraflores, Lima 18',
    'Av. Providencia 2133, Of. 604, Providencia, Santiago',
    'Av. Corrientes 1847 4º B, C1045AAA CABA',
    'Rua Augusta, 1508 - apto 71 - Consolação, São Paulo - SP, 01304-001',
    '12B Admiralty Way, Lekki Phase 1, Lagos',
    'Muthithi Road, Westlands, P.O. Box 14425-00800, Nairobi',
    '27 Loop Street, Gardens, Cape Town, 8001',
    '23, rue Ibn Batouta, Maârif, 20330 Casablanca',
    'Unit 6/28 Lygon Street, Carlton VIC 3053',
    '15A Cuba Street, Te Aro, Wellington 6011',
    'Lot 12, Queen Elizabeth Drive, Suva',
    'Shop 4, 36 Hope Road, Kingston 6',
    'تهران، خیابان ولیعصر، کوچه بهار، پلاک ۲۴',
    'No. 24, Bahar Alley, Valiasr St., Tehran 1966813345',
    '45/2, Galle Road, Colombo 03',
    'Thamel Marg 112, Ward 26, Kathmandu 44600',
    '050000, г. Алматы, пр. Абая 52, кв. 31',
    'Mashtots Ave. 39, Apt. 12, Yerevan 0002',
  ])('are found in a sentence: %s', (address) => {
    expect(shareFound(`Hi, please send the parcel to ${address}. Thanks a lot, see you next week.\n`, address)).toBeGreaterThan(
      0.7,
    )
  })
  it.each([
    'В 2020 г. население города выросло на 12 %, сообщает пресс-служба.',
    'Встреча прошла 14 марта 2021 года в Москве, зал 3.',
    '2024年3月15日、東京都は3号令を公布した。',
    '第12章 总则：本市居民共有3号文件。',
    '서울시는 2023년 4월 2일 12명을 선발했다.',
    'في عام 2021 بلغ عدد السكان 12 ألف نسمة.',
    'Springfield, Illinois',
  ])('are not what is no address: %s', (text) => {
    expect(tagText(text, parts).filter(({ rule }) => rule === 'postal-address')).toEqual([])
  })
})
