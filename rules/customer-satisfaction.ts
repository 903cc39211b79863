import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'customer-satisfaction',
  title: 'Customer satisfaction',
  class: 'customer-satisfaction',
  category: 'behavioral',
  severity: 'low',
  mask: '[SATISFACTION]',
  about:
    'How content somebody is: ratings, reviews, survey answers, NPS and CSAT. A lone `score` is none; it needs a survey or ' +
    'review around it.',
  references: ['https://www.iso.org/standard/65977.html', 'https://www.netpromotersystem.com/'],
  fields: listed(
    `nps nps_score csat csat_score ces ces_score satisfaction satisfaction_score star_rating customer_rating rating
    review_score review_text feedback zufriedenheit bewertung satisfaccion satisfacao soddisfazione avis tevredenheid`,
  ),
  tokens: weighted(
    [
      5.5,
      `nps nps_score csat csat_score ces_score customer_effort_score satisfaction satisfaction_score satisfaction_rating
      satisfaction_level overall_satisfaction satisfied star_rating overall_rating customer_rating user_rating
      rating_value rating_score product_rating service_rating delivery_rating agent_rating review_score review_text
      review_title review_body review_comment review_rating review_date review_id customer_feedback feedback_text
      feedback_score survey_response survey_score survey_answer likelihood_to_recommend would_recommend recommend_score
      promoter detractor promoter_type poll_response sentiment_score aggregate_rating member_rating zufriedenheit
      bewertung`,
    ],
    [
      5,
      `customer_effort how_satisfied how_likely teaching_quality ease_of_use verbatims would_buy_again buy_again would_return
      would_use_again would_visit_again likelihood_to_return likelihood_to_renew likely_to_recommend would_you_recommend
      overall_experience experience_rating experience_score global_rating staff_friendliness friendliness cleanliness
      helpfulness happiness_score smiley nps_category nps_group nps_comment nps_reason csat_rating csat_comment ces_comment
      review_content review_stars review_summary review_comments review_response stars_given star_count what_could_improve
      could_we_improve suggestions_for_improvement reason_for_score score_reason thumbs_rating food_rating
      staff_rating value_rating
      customer_review client_review guest_review user_review customer_comment client_comment customer_remark guest_comment rating_driver rating_passenger
      passenger_rating courier_rating trip_comment ride_comment satisfaction_rating satisfaction_score rating_satisfaction seller_rating driver_rating host_rating hotel_rating`,
    ],
    [
      4.5,
      'churn_reason reason_churn leaving_reason reason_for_leaving exit_reason leave_reason satisfied went_wrong what_went_wrong could_improve what_improve',
    ],
    [
      6,
      'could_we_improve can_we_improve should_we_improve would_you_come_again you_come_again you_visit_again you_buy_again do_better did_not_like didnt_like not_like like_least like_most',
    ],
    // Pictures of faces that a program draws.
    [-8, 'smiley_id smiley_url smiley_width smiley_height smiley_order smiley_code smiley_image smiley_file'],
    [3.5, 'rating stars review reviews feedback recommend sentiment helpful_votes poll_answer rating_text rating_color'],
    [
      -6,
      `rating_code rating_id credit_rating bond_rating content_rating mpaa_rating age_rating energy_rating power_rating
      price_rating risk_rating film_rating debt_rating`,
    ],
  ),
  contextTokens: weighted([
    4,
    `overall_score overall_quality effort_score emotion_score ease_score quality_rating app_rating score title comment comments text value answer response question summary votes body review rate response_id
      stars note overall instructor teacher service quality experience
      ease effort verbatim ces emotion mood happiness improve improvement improvements likelihood expectations professionalism waiting_time
      value_for_money atmosphere speed liked_most liked_least pros cons suggestions remarks feedback location staff room rooms food valued supported supports value facilities comfort host driver
      doctor price_value support packaging`,
  ]),
  tableWords: weighted(
    [
      4.5,
      `review reviews rating ratings survey surveys feedback nps csat satisfaction questionnaire poll polls poll_event
      question_response testimonials`,
    ],
    [4.5, 'customer_experience cx_survey exit_survey voice_of_customer voc guest_comment happiness_survey'],
    // How a recruiter rates whom is no customer's opinion.
    [-9, 'candidate applicant job_order'],
    // What an insurer asks back, and how far it has looked at it.
    [-6, 'claim claims insurance_claim'],
    [2.5, 'cx responses response qualtrics evaluation evaluations'],
    [4.5, 'eval evals course_evaluation customer_voice guestbook'],
  ),
  cues: weighted([
    1.2,
    'survey respondent response responses finished progress recorded_date question nps rating review collector questionnaire feedback',
  ]),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'nps_score', values: ['9', '10', '3', '7', '8'] }],
  },
}
