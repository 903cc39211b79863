/** What somebody is to another or has done, as records name the field of it. Numbers and names of firms stand under these as often, which the values tell. */
export const PARTS: ReadonlySet<string> = new Set(
  `customer client patient guest tenant holder signer payee payer beneficiary insured buyer seller member passenger subscriber donor student pupil
  teacher attendee caller requester worker resident trainee lawyer attorney doctor nurse user husband wife mother father guardian landlord lessee
  participant visitor pilot coach trainer mentor mentee volunteer attention attn who
  requested_by ordered_by reported_by received_by delivered_by written_by registered_by booked_by paid_by sold_by served_by examined_by treated_by
  referred_by authorized_by authorised_by entered_by added_by uploaded_by posted_by sent_by invited_by assigned_by`.split(/\s+/),
)
