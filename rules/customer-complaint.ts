import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'customer-complaint',
  title: 'Customer complaint',
  class: 'customer-complaint',
  category: 'behavioral',
  severity: 'medium',
  mask: '[COMPLAINT]',
  about: 
    'What somebody complained about: tickets, disputes, returns with their reasons. Decided by the names of fields and of ' +
    'their table together.',
  references: ['https://www.consumerfinance.gov/data-research/consumer-complaints/'],
  fields: [
    'complaint', 'complaints', 'grievance', 'complaint_text', 'complaint_type', 'beschwerde', 'reklamation', 'reclamation',
    'plainte', 'queja', 'reclamo', 'reclamacao', 'klacht',
  ],
  tokens: {
    complaint: 5, complaints: 5, grievance: 5, consumer_complaint: 5, complaint_narrative: 5, complaint_text: 5,
    complaint_type: 5, complaint_category: 5, complaint_reason: 5, dispute_reason: 5, disputed: 5, refund_reason: 5,
    return_reason: 5, cancel_reason: 5, cancellation_reason: 5, chargeback_reason: 5, escalation_reason: 5, escalated: 5,
    issue_description: 5, sub_issue: 5, support_case: 5, ticket_subject: 5, ticket_description: 5, ticket_status: 5,
    case_reason: 5, case_subject: 5, case_description: 5, resolution_notes: 5, timely_response: 5, company_response: 5,
    dispute: 3, escalation: 3,
  },
  contextTokens: {
    subject: 4, description: 4, issue: 4, issue_type: 4, resolution: 4, reason: 4, body: 4, details: 4, narrative: 4,
    category: 4, problem: 4,
  },
  tableWords: {
    complaint: 5, complaints: 5, grievance: 5, grievances: 5, dispute: 5, disputes: 5, ticket: 4, tickets: 4,
    support_case: 4, support_cases: 4, helpdesk: 4, zendesk: 4, case: 4, cases: 4, incident: 4, incidents: 4, issues: 4,
    chargebacks: 4, service_request: 4, service_requests: 4, returns: 2, refunds: 2,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'complaint_text', values: [
        'The parcel arrived broken and late', 'Nobody answers my calls at all', 'I was charged twice for one order',
      ] },
    ],
  },
}
