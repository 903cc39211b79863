/** What people call the elements of OFX 1.x and 2.x: names that fields are judged by. */

/** By the element and the one around it where that says more: `CCACCTFROM.ACCTID`. */
const CALLED: Readonly<Record<string, string>> = {
  'CCACCTFROM.ACCTID': 'card number',
  'CCACCTTO.ACCTID': 'card number',
  'STMTTRN.NAME': 'payee name',
  'PAYEE.NAME': 'payee name',
  'PMTINFO.NAME': 'payee name',
  'FI.ORG': 'bank',
  'EMPLOYER.NAME1': 'company',
  'MAIL.FROM': 'sender',
  'MAIL.TO': 'receiver',
  ACCESSTOKEN: 'access token',
  ACCTID: 'account number',
  ACCTTYPE: 'type of account',
  ADDR1: 'address',
  ADDR2: 'address line 2',
  ADDR3: 'address line 3',
  AUTHTOKEN: 'access token',
  BALAMT: 'balance',
  BANKID: 'routing number',
  BRANCHID: 'branch code',
  CHECKNUM: 'check number',
  CITY: 'city',
  COUNTRY: 'country',
  CURDEF: 'currency of the account',
  DATEBIRTH: 'date of birth',
  DAYPHONE: 'phone',
  DTPOSTED: 'posted',
  EMAIL: 'email',
  EVEPHONE: 'phone',
  FAXPHONE: 'fax',
  FEDIDNUMBER: 'company number',
  FIRSTNAME: 'first name',
  FIRSTNM: 'first name',
  FITID: 'transaction id',
  INTU_USERID: 'user id',
  LASTNAME: 'last name',
  LASTNM: 'last name',
  MEMO: 'memo',
  MFAPHRASEA: 'security answer',
  MIDDLENAME: 'middle name',
  MSGBODY: 'message',
  NAME: 'name',
  NEWUSERPASS: 'password',
  PAYACCT: 'account number',
  PAYEEID: 'payee id',
  PHONE: 'phone',
  POSTALCODE: 'postal code',
  REFNUM: 'reference',
  RECID: 'recipient tax id',
  RECNAME1: 'recipient name',
  RECNAME2: 'recipient name',
  SECURITYNAME: 'mother maiden name',
  SESSCOOKIE: 'session cookie',
  SSN: 'ssn',
  STATE: 'state',
  SUBJECT: 'subject',
  TAXID: 'tax id',
  TRNAMT: 'amount',
  TRNTYPE: 'type of transaction',
  TRNUID: 'request number',
  USERID: 'user id',
  USERKEY: 'session key',
  USERPASS: 'password',
}

/** Elements that hold nothing but text: what follows an empty one stands beside it. */
const TEXTS: ReadonlySet<string> = new Set(
  Object.keys(CALLED)
    .map((name) => name.slice(name.indexOf('.') + 1))
    .concat(
      'DTSERVER DTUSER DTSTART DTEND DTASOF DTAVAIL LANGUAGE FID ORG CODE SEVERITY MESSAGE APPID APPVER CLTCOOKIE SIC'.split(' '),
    ),
)

/** Each is a record of its own: transactions, payments, accounts, messages. */
const RECORDS: ReadonlySet<string> = new Set(
  'STMTTRN STMTTRNP PMTINFO ACCTINFO INVTRAN SECINFO PAYEERS PAYEERQ ENROLLRQ MAIL INTRARQ INTERRQ'.split(' '),
)

/** @returns the element's own name where nobody calls it otherwise */
export function ofxName(above: string, element: string): string {
  const both = `${above}.${element}`
  if (Object.hasOwn(CALLED, both)) return CALLED[both] as string
  return Object.hasOwn(CALLED, element) ? (CALLED[element] as string) : element
}

export function isTextOfOfx(element: string): boolean {
  return TEXTS.has(element)
}

export function isRecordOfOfx(element: string): boolean {
  return RECORDS.has(element)
}

/** Of one account, with all its transactions. */
export function isStatementOfOfx(element: string): boolean {
  return STATEMENTS.has(element)
}
const STATEMENTS: ReadonlySet<string> = new Set(['STMTRS', 'CCSTMTRS', 'INVSTMTRS'])
