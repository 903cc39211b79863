import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

/** Whom systems keep under a number, and what the number is called. */
const KEPT = listed(
  `user customer patient member subscriber participant respondent student pupil applicant insured policyholder beneficiary claimant debtor buyer
  shopper voter donor borrower patron cardholder learner backer bidder constituent tenant resident`,
)
const NUMBERS = listed('id no nr number num nbr code uuid guid uid key ref reference')
/** Players and passengers are numbered on their backs and tickets as well. */
const ALSO_NUMBERED = listed('player gamer viewer reader listener rider visitor guest passenger')
const KEYS = listed('id uuid guid uid key')

const KEYS_OF_PEOPLE = [
  ...KEPT.flatMap((who) => NUMBERS.map((key) => `${who}_${key}`)),
  ...ALSO_NUMBERED.flatMap((who) => KEYS.map((key) => `${who}_${key}`)),
].join(' ')

export const rule: Rule = {
  id: 'user-id',
  title: 'User or customer id',
  class: 'login',
  category: 'identifiable',
  severity: 'low',
  mask: '[USER-ID]',
  about:
    'The number or code under which a system keeps one person: customer, user, patient, member, subscriber. It names nobody ' +
    'by itself, and joins everything that is kept about that person.',
  references: ['https://gdpr-info.eu/art-4-gdpr/', 'https://gdpr-info.eu/art-4-gdpr/'],
  fields: listed(
    `user_id userid customer_id customerid client_id clientid member_id patient_id contact_id subscriber_id lead_id
    visitor_id respondent_id student_id person_id personid account_number_customer cust_id custid custno debtorno customer_no
    customer_number kundennummer kundennr kunden_id numero_client id_cliente cliente_id id_usuario klantnummer kundenr
    kunde_id kunden_nr klant_id klant_nr klantnr id_klienta klient_id cliente_no codigo_cliente codice_cliente id_utente utente_id
    id_utilisateur utilisateur_id usuario_id mitgl_nr mitglieds_nr medlem_id kund_id kundnummer asiakas_id mitglied_id mitgliedsnummer lidnummer`,
  ),
  tokens: weighted(
    [5, KEYS_OF_PEOPLE],
    [
      5.5,
      `user_id usr_id id_usr customer_id patient_id member_id subscriber_id person_id contact_id visitor_id respondent_id student_id
      visitor_number visitor_no client_number customer_number customer_no user_number member_number patient_number participant_id guest_id
      passenger_id applicant_id insuree_id insured_id policyholder_id policy_holder_id beneficiary_id claimant_id debtor_id debtor_no debtor_number buyer_id shopper_id player_id voter_id requester_id submitter_id customer_code user_uuid
      user_guid customer_guid user_key customer_key external_user_id patientid custid
      visitor_uuid rider_uuid listener_uuid member_uuid learner_id backer_id bidder_id subject_uid account_uuid customer_uuid visitor_key viewer_id listener_id reader_id rider_id donor_id subscriber_key distinct_id`,
    ],
    [4, 'lead_id profile_id commenter_id reportee_id'],
    [4.5, 'per_id pers_id'],
    // Posters hang on walls, too: neighbours.ts says whose forum it is.
    [2.5, 'poster_id'],
    [3, 'people_id employee_id staff_id worker_id emp_id'],
    // The number on a badge and a payslip is given to somebody; ids are of every record.
    [
      4.5,
      `employee_number employee_no emp_no empno emp_number staff_number staff_no personnel_number personnel_no personnel_nr personalnummer
      personalnr payroll_number payroll_no worker_number worker_no`,
    ],
    // What airlines, hotels and shops know their regulars by.
    [
      4.5,
      `loyalty_number loyalty_no loyalty_id loyalty_card loyalty_card_number loyalty_card_no loyalty_account frequent_flyer frequent_flyer_number
      frequent_flyer_no frequent_flyer_id ff_number ff_no ffn membership_number membership_no membership_id membership_card rewards_number
      rewards_id fqtv bonus_card_number vielfliegernummer kundenkarte kundenkartennummer carte_fidelite numero_fidelite
      tarjeta_fidelidad tessera_fedelta carta_fedelta cartao_fidelidade klantenkaart karta_lojalnosciowa bonuskort`,
    ],
    [2.5, 'client_id consumer_id candidate_id tenant_id'],
    [
      4.5,
      'target_user target_usr fk_user fk_customer fk_member fk_contact id_user id_customer id_member id_contact id_patient id_person',
    ],
    [4, 'visitor no_client n_client no_cliente n_cliente num_client client_nr'],
    [2, 'patient'],
    [0.5, 'account_id author_id owner_id'],
    // A number under these is somebody's key, a word is not (neighbours.ts).
    [
      0.3,
      'user usr customer client member patron borrower subscriber donor participant respondent requestor requester utilisateur usuario cliente benutzer kunde',
    ],
    [5, 'pat_id cons_id'],
    [3.5, 'matricula'],
    // Whom somebody knows, asked, or wrote to.
    [4.5, 'friend_id invitee_id inviter_id invited_by_id referred_by_id'],
    [3.5, 'sender_id receiver_id recipient_id'],
    [-4, 'manager_id assignee_id seller_id supplier_id vendor_id caller_id'],
    // Who put a record there, in programs that note it of everything.
    [
      -6,
      'fk_user_author fk_user_creat fk_user_create fk_user_modif fk_user_mod fk_user_modify fk_user_valid fk_user_cloture oauth_client_id audit_user audit_user_id audited_by',
    ],
  ),
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'customer_id', values: ['C-10041', 'C-10042', 'C-10077', 'C-10093'] },
      { name: 'user_id', values: ['4101', '4102', '4107', '4119'] },
    ],
  },
}
