import type { Rule } from '../src/model/rule.ts'

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
  fields: [
    'user_id', 'userid', 'customer_id', 'customerid', 'client_id', 'clientid', 'member_id', 'patient_id', 'contact_id',
    'subscriber_id', 'lead_id', 'visitor_id', 'respondent_id', 'student_id', 'person_id', 'personid',
    'account_number_customer', 'cust_id', 'custid', 'custno', 'customer_no', 'customer_number', 'kundennummer', 'kundennr',
    'kunden_id', 'numero_client', 'id_cliente', 'cliente_id', 'id_usuario', 'klantnummer', 'kundenr',
  ],
  tokens: {
    user_id: 5.5, customer_id: 5.5, patient_id: 5.5, member_id: 5.5, subscriber_id: 5.5, person_id: 5.5, contact_id: 5.5, visitor_id: 5.5,
    respondent_id: 5.5, student_id: 5.5, client_number: 5.5, customer_number: 5.5, customer_no: 5.5, user_number: 5.5, member_number: 5.5,
    patient_number: 5.5, participant_id: 5.5, guest_id: 5.5, passenger_id: 5.5, applicant_id: 5.5, buyer_id: 5.5, shopper_id: 5.5,
    player_id: 5.5, voter_id: 5.5, requester_id: 5.5, submitter_id: 5.5, customer_code: 5.5, user_uuid: 5.5, user_guid: 5.5,
    customer_guid: 5.5, user_key: 5.5, customer_key: 5.5, external_user_id: 5.5, patientid: 5.5, custid: 5.5,
    lead_id: 4, profile_id: 4, people_id: 3, client_id: 2.5, consumer_id: 2.5, candidate_id: 2.5, tenant_id: 2.5, patient: 2,
    employee_id: 3, staff_id: 3, worker_id: 3, emp_id: 3, employee_number: 3, empno: 3, account_id: 0.5, author_id: 0.5,
    owner_id: 0.5, manager_id: -4, assignee_id: -4, seller_id: -4, supplier_id: -4, vendor_id: -4, caller_id: -4,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'customer_id', values: ['C-10041', 'C-10042', 'C-10077', 'C-10093'] },
      { name: 'user_id', values: ['4101', '4102', '4107', '4119'] },
    ],
  },
}
