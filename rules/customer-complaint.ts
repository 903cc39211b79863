import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'customer-complaint',
  title: 'Customer complaint',
  class: 'customer-complaint',
  category: 'behavioral',
  severity: 'medium',
  mask: '[COMPLAINT]',
  about:
    'What somebody complained about: tickets, disputes, returns with their reasons. Decided by the names of fields and of ' +
    'their table together, and by what texts say (English, German, French, Spanish, Italian, Portuguese, Dutch).',
  references: ['https://www.consumerfinance.gov/data-research/consumer-complaints/'],
  fields: listed(
    `complaint complaints grievance complaint_text complaint_type beschwerde reklamation reclamation plainte queja reclamo
    reclamacao klacht`,
  ),
  tokens: weighted(
    [
      5,
      `complaint complaints grievance consumer_complaint complaint_narrative complaint_text complaint_type
      complaint_category complaint_reason dispute_reason disputed refund_reason return_reason
      chargeback_reason escalation_reason escalated issue_description sub_issue support_case
      ticket_subject ticket_description ticket_status case_reason case_subject case_description resolution_notes
      timely_response company_response dispute_amount complaint_date disputed_amount case_outcome`,
    ],
    [
      5,
      `complain complains complained complained_at complainant_statement complaint_id complaint_ref complaint_channel complaint_status complaint_outcome
      gripe gripes ombudsman ombudsman_referral redress redress_paid upheld
      reason_for_return reason_for_refund reason_for_cancellation reason_for_complaint
      grievance_text dissatisfaction_reason`,
    ],
    [3, 'dispute escalation'],
    [-8, 'test_case test_cases'],
  ),
  contextTokens: weighted([
    4,
    'issue_category ticket_category fault_description problem_description defect_description damage_description claim_description claim_reason appeal_reason reason_code outcome cancel_reason cancellation_reason subject description issue issue_type resolution reason body details narrative category problem received_at date_received received_on received compensation ombudsman severity root_cause remedy defect damage short_description first_message resolved_at',
  ]),
  tableWords: weighted(
    [5, 'complaint complaints grievance grievances dispute disputes'],
    [
      4,
      `ticket tickets support_case support_cases helpdesk zendesk case cases chargebacks
      service_request service_requests`,
    ],
    [5, 'ticket_comment ticket_conversation support_conversation'],
    [2.5, 'conversation conversation_part'],
    [2, 'returns refunds incident incidents issues'],
  ),
  cues: weighted([
    1.2,
    `ticket requester sla first_reply first_response first_agent_reply first_contact snoozed satisfaction via_channel helpdesk support
    reopened escalated complainant grievance`,
  ]),
  examples: {
    match: [],
    miss: [],
    field: [
      {
        name: 'complaint_text',
        values: ['The parcel arrived broken and late', 'Nobody answers my calls at all', 'I was charged twice for one order'],
      },
    ],
  },
}
