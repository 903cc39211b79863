/**
 * English words of fields as databases shorten them: vowels left out, or all but the beginning. An ambiguous one has a question mark: it
 * counts beside another that is not. What the other lists say of a word comes first.
 */
export const SHORT_LINES = `
patient: pt? ptnt patnt
first_name: pt_fn pat_fn emp_fn cust_fn mbr_fn fnm frst_nm fstnm firstnm f_nm f_name
last_name: pt_ln pat_ln emp_ln cust_ln mbr_ln lnm lst_nm lstnm lastnm l_nm l_name surnm srnm
middle_name: mn? mid_nm midnm mdl_nm m_nm m_name
middle_initial: pt_mi pat_mi emp_mi cust_mi mbr_mi minit mid_init
full_name: flnm full_nm fulnm
name: nme
suffix: sfx suf
prefix: pfx
salutation: salut
employee: empl emplye ee?
manager: mgr mngr
supervisor: supv spvr supvsr
provider: prov? prvdr provdr
attending: attnd attndg atnd
physician: phys physn
beneficiary: benef bnfcry bene?
dependent: dpnd depndt
subscriber: sbscr subscr sbr?
member_id: mbr_id mem_id
member: mbr memb adh?
policyholder: plcyhldr phldr
account_holder: acct_hldr accthldr
emergency: emrg emerg emgcy emer
contact: ctc cntct contct
relationship: reltn rltnshp
title: ttl
birth: brth brthdy bth
gender: gndr
marital_status: mrtl_st mrtl_sts mrtl_stat
marital: mrtl maritl mrtal
nationality: natlty natnlty
ethnicity: ethncty ethn
citizenship: ctznshp
address: addrs adrs
street: strt
state: st_cd hm_st
address_line: addr_ln adr_ln addr_lne addrln
city: cty
county: cnty
country: cntr ctr?
postal_code: pstl_cd post_cd pstcd postcd zip_cd zipcd
apartment: aptmt apt? appt?
home: hm
work: wrk
business: bsns
mobile: mob? mobl mbl
telephone: tlphn
phone: phon
extension: extn
email: eml emal
account: accnt acnt acc?
bank: bnk
routing: rtng
balance: bal? blnc
salary: sal? slry
income: incm inc?
license: lic? licn licns lcns
driver_license: drv_lic dr_lic drvr_lic
driver: drv? drvr
passport: psprt pssprt passp
security: scrty
insurance: insur insrnc
policy: plcy pol?
diagnosis: dx_cd dx_code dx_1 dx_2 dx_3 dx_4 dx? diag diagn
procedure: prcdr
medication: medctn rx?
allergy: algy allrg
password: passwd pswd pswrd
user: usr
login: lgn
secret: scrt
credential: cred
device: dvc dev?
session: sssn
cookie: ckie
event: evt evnt
browser: brwsr
visitor: vstr vis?
page_view: pv? pgvw pgview
product: prdct
purchase: prch purch prchs
price: prc
quantity: qnty
invoice: invc inv?
order: ordr
payment: paymt
delivery: dlvry delv
shipping: shpg shipg
discount: dscnt disc?
customer: custmr cstmr
subscription: sbscrptn
preference: pref prf? prfr
satisfaction: satisf satsf
score: scr
rating: rtg
survey: srvy
feedback: fdbk
complaint: cmplnt cmpl?
campaign: cmpgn cmpn
opened: opnd
clicked: clkd
click: clk
count: ct?
date: dte
time: tm tmst
last: lst?
first: frst fst?
number: nbr numb
status: sts stat?
description: descr dscr
category: ctgry
department: dept dpt
position: pos?
organization: org?
company: co?
`
