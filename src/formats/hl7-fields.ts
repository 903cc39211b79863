/** What stands where in messages of HL7 version 2: segments, elements that hold something of somebody, and the parts of their types. */

/**
 * Elements by their number, what they are called, after a colon what people call it elsewhere, and their type: `5 patient name XPN`. From chapters 3, 4, 6 to 8, 10 and 15 of versions 2.1 to 2.8;
 * what is left out is of nobody, and called by its number.
 */
export const HL7_SEGMENTS: Readonly<Record<string, string>> = {
  ABS: '1 discharge care provider XCN',
  ACC: '6 police notified; 7 entered by XCN; 12 location',
  AIP: '3 personnel XCN',
  AL1: '3 allergy CE; 5 allergy reaction; 6 message time',
  ARV: '3 access restriction CE',
  BHS: '3 sending application; 4 sending facility; 5 receiving application; 6 receiving facility; 7 message time; 8 security',
  CTD: '2 contact name XPN; 3 contact address XAD; 5 contact phone XTN; 7 contact identifier CX',
  DG1: '2 coding method; 3 diagnosis CE; 4 diagnosis description; 5 message time; 16 diagnosing clinician XCN',
  EVN: '1 trigger; 2 message time; 5 operator XCN',
  FHS: '3 sending application; 4 sending facility; 5 receiving application; 6 receiving facility; 7 message time; 8 security',
  FT1: '4 message time; 19 diagnosis CE; 20 performed by XCN; 21 ordered by XCN; 24 entered by XCN; 25 procedure CE',
  GT1:
    '2 guarantor identifier:customer id CX; 3 guarantor name XPN; 4 spouse name XPN; 5 guarantor address XAD; 6 home phone XTN; 7 business phone XTN; 8 date of birth TS; ' +
    '9 sex CE; 11 relationship CE; 12 SSN CX; 16 employer EMP; 17 employer address XAD; 18 employer phone XTN; 19 employee id CX; 21 employer organization XON; ' +
    '30 marital status CE; 36 language CE; 41 religion CE; 42 mother maiden name XPN; 43 nationality CE; 44 ethnic group CE; 45 contact name XPN; 46 contact phone XTN; ' +
    '49 job title; 51 employer organization XON; 55 race CE; 56 place of birth',
  IAM: '3 allergy CE; 5 allergy reaction; 14 reported by XPN; 18 statused by XCN',
  IN1:
    '2 plan CE; 3 insurance company id CX; 4 insurance company XON; 5 insurance company address XAD; 6 insurance company contact XPN; 7 insurance company phone XTN; ' +
    '8 group number; 9 group name XON; 11 insured employer XON; 16 insured name XPN; 17 relationship CE; 18 date of birth TS; 19 insured address XAD; ' +
    '36 policy number:policyholder id; 43 sex CE; 44 employer address XAD; 49 insured identifier:insured id CX',
  IN2:
    '1 employee id CX; 2 SSN; 3 employer EMP; 6 medicare number; 7 medicaid name XPN; 8 medicaid number; 9 military sponsor XPN; 10 military id; ' +
    '22 special coverage approver XPN; 33 citizenship CE; 34 language CE; 39 religion CE; 40 mother maiden name XPN; 41 nationality CE; 42 ethnic group CE; ' +
    '43 marital status CE; 46 job title; 49 employer contact XPN; 50 employer contact phone XTN; 52 insured contact XPN; 53 insured contact phone XTN; ' +
    '61 member number:member id CX; 63 home phone XTN; 64 business phone XTN; 71 race CE',
  IN3: '2 certification number CX; 3 certified by XCN; 14 operator XCN; 16 certification contact; 17 certification contact phone XTN; 25 case manager XCN',
  MRG: '1 prior patient identifier:patient id CX; 2 prior alternate identifier:patient id CX; 3 prior account number:patient id CX; 4 prior patient id:patient id CX; 5 prior visit number CX; 7 prior patient name XPN',
  MSH: '3 sending application; 4 sending facility; 5 receiving application; 6 receiving facility; 7 message time; 8 security; 9 message type; 10 control id; 11 processing id; 12 version',
  NK1:
    '2 next of kin name XPN; 3 relationship CE; 4 next of kin address XAD; 5 phone XTN; 6 business phone XTN; 7 contact role CE; 10 job title; 12 employee id CX; ' +
    '13 organization XON; 14 marital status CE; 15 sex CE; 16 date of birth TS; 19 citizenship CE; 20 language CE; 25 religion CE; 26 mother maiden name XPN; ' +
    '27 nationality CE; 28 ethnic group CE; 30 contact name XPN; 31 contact phone XTN; 32 contact address XAD; 33 next of kin identifier:person id CX; 35 race CE; 37 SSN; ' +
    '38 place of birth',
  NTE: '3 comment',
  OBR:
    '2 placer number; 3 filler number; 4 service CE; 7 message time; 10 collector XCN; 13 clinical notes; 16 ordering provider XCN; 17 callback phone XTN; 22 message time; ' +
    '28 copies to XCN; 31 reason for study CE; 32 principal interpreter NDL; 33 assistant interpreter NDL; 34 technician NDL; 35 transcriptionist NDL',
  OBX: '2 value type; 3 observation CE; 5 clinical observation; 6 units CE; 7 reference range; 14 message time; 16 observer XCN; 18 equipment; 23 laboratory XON; 24 laboratory address XAD; 25 medical director XCN',
  ORC:
    '2 placer number; 3 filler number; 9 message time; 10 entered by XCN; 11 verified by XCN; 12 ordering provider XCN; 14 callback phone XTN; 19 action by XCN; ' +
    '21 ordering facility XON; 22 ordering facility address XAD; 23 ordering facility phone XTN; 24 ordering provider address XAD',
  PD1: '3 primary facility XON; 4 primary care provider XCN; 13 publicity',
  PID:
    '2 patient id CX; 3 patient identifier:patient id CX; 4 alternate patient id:patient id CX; 5 patient name XPN; 6 mother maiden name XPN; 7 date of birth TS; 8 sex CE; 9 patient alias XPN; ' +
    '10 race CE; 11 patient address XAD; 12 county; 13 home phone XTN; 14 business phone XTN; 15 language CE; 16 marital status CE; 17 religion CE; ' +
    '18 patient account number:patient id CX; 19 SSN CX; 20 driver license DLN; 21 mother identifier CX; 22 ethnic group CE; 23 place of birth; 26 citizenship CE; ' +
    '27 veteran status CE; 28 nationality CE; 29 date of death TS',
  PR1: '3 procedure CE; 4 procedure description; 5 message time; 8 anesthesiologist XCN; 11 surgeon XCN; 12 procedure practitioner XCN',
  PRD: '1 provider role CE; 2 provider name XPN; 3 provider address XAD; 4 provider location PL; 5 provider phone XTN; 7 provider identifier CX',
  PV1:
    '3 location PL; 5 preadmit number CX; 6 prior location PL; 7 attending doctor XCN; 8 referring doctor XCN; 9 consulting doctor XCN; 11 temporary location PL; ' +
    '17 admitting doctor XCN; 19 visit number CX; 44 message time; 45 message time; 50 alternate visit id CX; 52 other provider XCN',
  PV2: '3 admit reason CE; 13 referral source XCN; 23 clinic XON',
  QRD: '8 patient XCN',
  ROL: '3 role CE; 4 person XCN; 11 address XAD; 12 phone XTN',
  RXA: '5 vaccine CE; 10 administering provider XCN; 11 location PL; 15 substance lot number; 18 refusal reason CE',
  RXD: '2 medication CE; 10 dispensing provider XCN',
  RXE: '2 medication CE; 13 ordering provider XCN; 14 pharmacist XCN',
  RXO: '1 medication CE; 14 ordering provider XCN; 15 pharmacist XCN',
  SCH: '7 appointment reason CE; 12 contact person XCN; 13 contact phone XTN; 14 contact address XAD; 16 filler contact XCN; 17 filler contact phone XTN; 20 entered by XCN; 21 entered by phone XTN',
  STF:
    '2 staff identifier CX; 3 staff name XPN; 5 sex CE; 6 date of birth TS; 10 phone XTN; 11 address XAD; 15 email; 18 job title; 26 race CE; 28 driver license DLN; 32 marital status CE; ' +
    '36 citizenship CE',
  TXA: '4 message time; 5 activity provider XCN; 9 originator XCN; 10 authenticator XCN; 11 transcriptionist XCN; 22 authentication person XCN; 23 copies to XCN',
}

/** Parts of a name, of its subcomponents the surname without and with its prefix too. */
const XPN = ['family:family name', 'given:given name', 'middle:middle name', 'suffix:name suffix', 'prefix:name prefix', 'degree']

/**
 * Components of each type: what the path shows, and after a colon what people call it; as the element is called where that says nothing. What begins in `~`
 * says how the element is to be read, and is not of whom that is.
 */
export const HL7_TYPES: Readonly<Record<string, readonly string[]>> = {
  XPN,
  XCN: ['id:staff id', ...XPN, '', '~authority:assigning authority'],
  XAD: [
    'street',
    'line 2:address line 2',
    'city',
    'state',
    'postal code',
    'country',
    '~type:address type',
    'other:other designation',
    'county',
  ],
  XTN: [
    '',
    '~use:use code',
    '~equipment:equipment code',
    'email',
    '~country:country code',
    '~area:area code',
    'number:phone',
    '~extension',
  ],
  DLN: ['number:driver license number', 'issuer:issuing state', '~expires:expiration date'],
  XON: ['organization:organization name'],
  PL: ['~ward', '~room', '~bed', '~facility'],
  CX: ['', '~check digit', '~scheme', '~authority:assigning authority', '~type:identifier type', '~facility'],
  CE: ['', 'text', '~system:coding system', 'alternate', 'alternate text', '~alternate system:coding system'],
  TS: ['', '~precision'],
  /** A firm, or whom somebody works for. */
  EMP: ['', 'given:given name', 'middle:middle name'],
}

/** What identifiers are that say their type (table 0203). */
export const HL7_IDENTIFIERS: Readonly<Record<string, string>> = {
  AN: 'patient id',
  BA: 'bank account number',
  BC: 'bank card number',
  CC: 'credit card number',
  DL: 'driver license number',
  DN: 'doctor number',
  EI: 'employee id',
  EN: 'employer number',
  GN: 'customer id',
  HC: 'health card number',
  JHN: 'health card number',
  LN: 'license number',
  MA: 'medicaid number',
  MB: 'member id',
  MC: 'medicare number',
  MI: 'military id',
  MR: 'patient id',
  NH: 'national health number',
  NI: 'national id',
  NPI: 'npi',
  PI: 'patient id',
  PN: 'person id',
  PPN: 'passport number',
  PT: 'patient id',
  SN: 'subscriber id',
  SS: 'SSN',
  TAX: 'tax id',
  VN: 'visit number',
  XX: 'organization id',
}
